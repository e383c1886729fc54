import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { recoverWrites } from "../src/transaction/index.js";
import { layOldFiles, stateOf } from "../test/transaction/writer-state.js";

const folder = mkdtempSync(join(tmpdir(), "ianakit-interruptions-"));
const child = join(folder, "interrupted-writer.cjs");

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL("../test/transaction/interrupted-writer.ts", import.meta.url))],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "cjs",
  });
});

test.each([
  ["SIGINT", 4],
  ["SIGTERM", 9],
  ["SIGHUP", 9],
])(
  "a write that %s ends at every %ith step says what follows, frees its lock, and is completed or rolled back",
  async (signal, stride) => {
    const seen = { old: 0, new: 0 };
    for (let step = 1, isEnded = false; !isEnded; step += stride) {
      const root = join(folder, `${signal}-${step}`);
      layOldFiles(root);
      const ended = spawnSync(process.execPath, [child, root, signal, String(step)], { encoding: "utf8" });
      isEnded = ended.signal === null;
      if (isEnded) expect([ended.status, ended.stderr]).toEqual([0, ""]);
      else
        expect([ended.signal, ended.stderr]).toEqual([
          signal,
          expect.stringMatching(/interrupted by SIG.+runs again/),
        ]);
      // Between the making of the lock and its holder's note nothing can free it: it is stale in a minute.
      const isLocked = existsSync(join(root, ".ianakit-journal/lock"));
      expect(isLocked && existsSync(join(root, ".ianakit-journal/staging"))).toBe(false);
      await recoverWrites(root);
      rmSync(join(root, ".ianakit-journal"), { recursive: true, force: true });
      seen[stateOf(root)] += 1;
    }
    expect(seen.old).toBeGreaterThan(0);
    expect(seen.new).toBeGreaterThan(0);
  },
);
