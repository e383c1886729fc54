import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recoverWrites, withLock, writeTogether } from "../../src/transaction/index.js";
import { runGenerate, writeTemporary } from "../commands/run-generate.js";
import { makeCsv, makeRow } from "../make-csv.js";
import { readTree } from "../read-tree.js";
import { type Disk, isMountingAllowed, mountDisk } from "./mount-disk.js";

const why = isMountingAllowed ? "" : " (skipped: only root, on Linux, may mount the disk that it fills)";
let disk: Disk;

beforeEach(() => {
  if (isMountingAllowed) disk = mountDisk(64);
});

afterEach(() => {
  if (isMountingAllowed) disk.unmount();
});

async function write(content: string): Promise<void> {
  await withLock(disk.folder, async () => {
    await recoverWrites(disk.folder);
    await writeTogether(disk.folder, [
      { path: "data/rows.csv", content: content.repeat(5000) },
      { path: "ledger.json", content: content.repeat(5000) },
    ]);
  });
}

describe.skipIf(!isMountingAllowed)(`a disk that is full${why}`, () => {
  it("at any point of a write leaves the old files or the new, and says what to do", async () => {
    await write("o");
    const old = readTree(disk.folder);
    const seen = { old: 0, new: 0 };
    // What is left on the disk, page by page, until the write gets through.
    for (let pages = 0; seen.new === 0; pages += 1) {
      disk.remount("size=64k");
      fillUp(disk.folder, pages);
      const failure = await write("n").then(
        () => undefined,
        (error: Error) => error.message,
      );
      disk.remount("size=1m");
      writeFileSync(join(disk.folder, "filling"), "");
      await withLock(disk.folder, () => recoverWrites(disk.folder));
      const { filling: _, ...files } = readTree(disk.folder);
      const isOld = JSON.stringify(files) === JSON.stringify(old);
      expect(failure === undefined ? "" : failure).toMatch(
        isOld ? /the disk is full: free some space, then run/ : /^$/,
      );
      if (!isOld)
        expect(files).toEqual({ "data/rows.csv": "n".repeat(5000), "ledger.json": "n".repeat(5000) });
      seen[isOld ? "old" : "new"] += 1;
    }
    expect(seen.old).toBeGreaterThan(3);
  });

  it("keeps what was generated before, and takes the new once there is room", async () => {
    const small = writeTemporary("2026-01-02.csv", makeCsv([makeRow("http 80/tcp")]));
    const large = writeTemporary(
      "2026-02-03.csv",
      makeCsv(Array.from({ length: 400 }, (_, index) => makeRow(`service-${index}a ${1000 + index}/tcp`))),
    );
    disk.remount("size=256k");
    const out = join(disk.folder, "out");
    expect((await runGenerate("--data", small, "--out", out, "--allow-small")).status).toBe(0);
    const before = readTree(disk.folder);
    const { status, problems } = await runGenerate("--data", large, "--out", out, "--allow-small");
    expect([status, problems[0]]).toEqual([
      1,
      expect.stringMatching(/the disk is full: free some space.+Nothing was changed/),
    ]);
    expect(readTree(disk.folder)).toEqual(before);
    disk.remount("size=8m");
    expect((await runGenerate("--data", large, "--out", out, "--allow-small")).status).toBe(0);
    expect(readTree(disk.folder)["out/tcp/src/generated/constants.ts"]).toContain("SERVICE_399A = 1399");
  });
});

describe.skipIf(!isMountingAllowed)(`a disk that is read-only${why}`, () => {
  it("keeps what is there, and the message says so", async () => {
    const path = writeTemporary("2026-01-02.csv", makeCsv([makeRow("http 80/tcp")]));
    writeFileSync(join(disk.folder, "kept"), "kept");
    disk.remount("ro");
    const { status, problems } = await runGenerate(
      "--data",
      path,
      "--out",
      join(disk.folder, "out"),
      "--allow-small",
    );
    expect([status, problems[0]]).toEqual([
      1,
      expect.stringContaining("the file system is read-only: use a folder that"),
    ]);
    expect(readTree(disk.folder)).toEqual({ kept: "kept" });
  });
});

/** Leaves so many pages of the disk, 4 kB each, to be written. */
function fillUp(folder: string, pages: number): void {
  const page = "f".repeat(4096);
  try {
    for (;;) writeFileSync(join(folder, "filling"), page, { flag: "a" });
  } catch {
    // Full.
  }
  const { length } = readTree(folder)["filling"] ?? "";
  writeFileSync(join(folder, "filling"), "f".repeat(Math.max(0, length - 4096 * pages)));
}
