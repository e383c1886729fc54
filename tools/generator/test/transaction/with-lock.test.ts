import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test, vi } from "vitest";
import { withLock } from "../../src/transaction/index.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ianakit-lock-"));
});

test("the result of the work is handed back, and no trace of the lock is left", async () => {
  expect(await withLock(root, async () => 443)).toBe(443);
  expect(readdirSync(root)).toEqual([]);
});

test("a second command that finds no end to the first says so and stops", async () => {
  await withLock(root, async () => {
    await expect(withLock(root, async () => "never", 0)).rejects.toThrow("another command is at work");
  });
});

test("a second command waits for the first and then runs", async () => {
  const order: string[] = [];
  let second: Promise<unknown> = Promise.resolve();
  // The second starts once the first holds the lock: which of two takes it is nobody's promise.
  await withLock(root, async () => {
    second = withLock(root, async () => order.push("second"));
    await wait(300);
    order.push("first");
  });
  await second;
  expect(order).toEqual(["first", "second"]);
});

test("work that fails releases the lock and passes its error on", async () => {
  const work = withLock(root, async () => {
    throw new Error("no rows");
  });
  await expect(work).rejects.toThrow("no rows");
  expect(await withLock(root, async () => "free", 0)).toBe("free");
});

test("the lock of a process that was killed is taken over at once", async () => {
  layLock(spawnSync(process.execPath, ["--version"]).pid);
  expect(await withLock(root, async () => "taken", 0)).toBe("taken");
});

test("the lock of a living process is respected", async () => {
  layLock(process.pid);
  await expect(withLock(root, async () => "never", 0)).rejects.toThrow("another command is at work");
});

test("a note of a dead process about an earlier lock says nothing of the lock that stands now", async () => {
  layLock(spawnSync(process.execPath, ["--version"]).pid, "1");
  await expect(withLock(root, async () => "never", 0)).rejects.toThrow("another command is at work");
});

test.each(["", "null", '{"processId":"1"}'])("the damaged note %j does not open the lock", async (note) => {
  layLock(process.pid);
  writeFileSync(join(root, ".ianakit-journal/holder.json"), note);
  await expect(withLock(root, async () => "never", 0)).rejects.toThrow("another command is at work");
});

test("a lock that its process had no time to note is taken over after two seconds, not before", async () => {
  mkdirSync(join(root, ".ianakit-journal/lock"), { recursive: true });
  const now = Date.now();
  const clock = vi.spyOn(Date, "now").mockReturnValue(now + 1_000);
  await expect(withLock(root, async () => "never", 0)).rejects.toThrow("another command is at work");
  clock.mockReturnValue(now + 3_000);
  expect(await withLock(root, async () => "taken", 0)).toBe("taken");
  clock.mockRestore();
});

test("a root that is not there yet is made, however deep", async () => {
  const deep = join(root, "a/b/c");
  expect(await withLock(deep, async () => readdirSync(deep))).toEqual([".ianakit-journal"]);
});

test("a root below a file is refused at once, with the reason", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(withLock(join(root, "file/below"), async () => "never")).rejects.toThrow(
    /ENOTDIR.+Nothing was changed/,
  );
});

test("a note that cannot be written changes nothing, and the message says what to do", async () => {
  vi.spyOn(fs, "writeFile").mockRejectedValueOnce(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
  await expect(withLock(root, async () => "never")).rejects.toThrow(/free some space.+Nothing was changed/);
  expect(await withLock(root, async () => "free", 0)).toBe("free");
});

/** Lays the lock that a process would have left. */
function layLock(processId: number, lockedAt?: string): void {
  const lock = join(root, ".ianakit-journal/lock");
  mkdirSync(lock, { recursive: true });
  const birth = String(statSync(lock, { bigint: true }).birthtimeNs);
  const note = JSON.stringify({ processId, lockedAt: lockedAt ?? birth });
  writeFileSync(join(root, ".ianakit-journal/holder.json"), note);
}
