import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { runCommand } from "../../src/commands/run-command.js";

const HERE = { folder: process.cwd() };

test("what a program prints is answered, and told as it comes", async () => {
  const told: string[] = [];
  const options = { ...HERE, onOutput: (text: string) => told.push(text) };
  expect(await runCommand("sh", ["-c", "echo one; echo two >&2"], options)).toBe("one\n");
  expect(told.sort()).toEqual(["one\n", "two\n"]);
});

test("a program that fails is told with all that it printed", async () => {
  await expect(runCommand("sh", ["-c", "echo one; echo two >&2; exit 3"], HERE)).rejects.toThrow(
    "sh -c echo one; echo two >&2; exit 3 failed:\none\ntwo\n",
  );
});

test("a program that is aborted ends, and so does what it started", async () => {
  const interruption = new AbortController();
  let [child, grandchild] = [0, 0];
  const running = runCommand("sh", ["-c", "sleep 60 & echo $$ $!; wait"], {
    ...HERE,
    signal: interruption.signal,
    onOutput: (text) => {
      [child = 0, grandchild = 0] = text.split(" ").map(Number);
      interruption.abort(new Error("enough"));
    },
  });
  await expect(running).rejects.toThrow("enough");
  expect(Math.min(child, grandchild)).toBeGreaterThan(0);
  while (isAlive(child) || isAlive(grandchild)) await wait(10);
  await expect(runCommand("sh", ["-c", "exit 0"], { ...HERE, signal: interruption.signal })).rejects.toThrow(
    "enough",
  );
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
