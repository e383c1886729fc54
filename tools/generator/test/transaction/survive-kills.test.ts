import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recoverWrites } from "../../src/transaction/index.js";
import { layOldFiles, stateOf } from "./writer-state.js";

const folder = mkdtempSync(join(tmpdir(), "ianakit-kills-"));
const child = join(folder, "killed-writer.mjs");

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL("./killed-writer.ts", import.meta.url))],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a write killed at any step is completed or rolled back, never a mix", async () => {
  const seen = { old: 0, new: 0 };
  const steps = await forEachKill("write", layOldFiles, async (root) => {
    await recoverWrites(root);
    seen[stateOf(root)] += 1;
  });
  expect(steps).toBeGreaterThan(20);
  expect(seen.old).toBeGreaterThan(5);
  expect(seen.new).toBeGreaterThan(5);
});

test("a recovery killed at any step is recovered by the next one", async () => {
  const halfDone = join(folder, "half-done");
  layOldFiles(halfDone);
  // The kill that leaves the most to do: the journal is in place, and no file yet.
  for (let step = 1; !isDecided(halfDone); step += 1) {
    rmSync(halfDone, { recursive: true });
    layOldFiles(halfDone);
    runChild(halfDone, "write", step);
  }
  const lay = (root: string) => cpSync(halfDone, root, { recursive: true });
  const steps = await forEachKill("recover", lay, async (root) => {
    await recoverWrites(root);
    expect(stateOf(root)).toBe("new");
  });
  expect(steps).toBeGreaterThan(5);
});

/** Kills the child at its first step, its second … until it gets through; answers how many there were. */
async function forEachKill(
  task: string,
  lay: (root: string) => void,
  check: (root: string) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    const root = join(folder, `${task}-${step}`);
    lay(root);
    const wasKilled = runChild(root, task, step);
    await check(root);
    if (!wasKilled) return step - 1;
  }
}

function runChild(root: string, task: string, step: number): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, [child, root, task, String(step)], {
    encoding: "utf8",
  });
  if (signal !== "SIGKILL" && status !== 0) throw new Error(stderr);
  return signal === "SIGKILL";
}

function isDecided(root: string): boolean {
  return (
    readdirSync(root).includes(".ianakit-journal") &&
    readdirSync(join(root, ".ianakit-journal")).includes("journal.json")
  );
}
