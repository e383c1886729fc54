import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { recoverWrites, writeTogether } from "../../src/transaction/index.js";
import { onEachStep } from "./kill-after-step.js";
import { NEW_FILES } from "./killed-writer-files.js";
import { layOldFiles, readFiles, stateOf } from "./writer-state.js";

const folder = mkdtempSync(join(tmpdir(), "ianakit-kills-"));

/** What stands on the disk after each step of some work: what a process leaves that is killed there. */
async function copyAfterEachStep(root: string, work: () => Promise<unknown>): Promise<readonly string[]> {
  const copies: string[] = [];
  const end = onEachStep((step) => {
    const copy = `${root}-after-${step}`;
    cpSync(root, copy, { recursive: true });
    copies.push(copy);
  });
  try {
    await work();
  } finally {
    end();
  }
  return copies;
}

async function copyWrite(name: string): Promise<readonly string[]> {
  const root = join(folder, name);
  layOldFiles(root);
  return copyAfterEachStep(root, () => writeTogether(root, NEW_FILES));
}

test("a write killed at any step is completed or rolled back, never a mix", async () => {
  const copies = await copyWrite("write");
  const seen = { old: 0, new: 0 };
  for (const copy of copies) {
    await recoverWrites(copy);
    seen[stateOf(copy)] += 1;
  }
  expect(seen.old).toBeGreaterThan(5);
  expect(seen.new).toBeGreaterThan(5);
});

test("a recovery killed at any step is recovered by the next one", async () => {
  // The kill that leaves the most to do: the journal is in place, and no file yet.
  const halfDone = (await copyWrite("half-done")).find((copy) =>
    existsSync(join(copy, ".ianakit-journal/journal.json")),
  );
  if (halfDone === undefined) throw new Error("no write was decided");
  const copies = await copyAfterEachStep(halfDone, () => recoverWrites(halfDone));
  expect(copies.length).toBeGreaterThan(5);
  for (const copy of copies) {
    await recoverWrites(copy);
    expect(stateOf(copy)).toBe("new");
  }
});

test("a process that is killed leaves what stood on the disk after that step", async () => {
  const child = join(folder, "killed-writer.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL("./killed-writer.ts", import.meta.url))],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const copies = await copyWrite("compared");
  for (let step = 1; step <= copies.length; step += 7) {
    const root = join(folder, `killed-${step}`);
    layOldFiles(root);
    const { signal, stderr } = spawnSync(process.execPath, [child, root, `${step}`], { encoding: "utf8" });
    expect([signal, stderr]).toEqual(["SIGKILL", ""]);
    expect(readFiles(root), `step ${step}`).toEqual(readFiles(copies[step - 1] ?? ""));
  }
});
