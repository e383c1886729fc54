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
  const options = {
    ...HERE,
    signal: interruption.signal,
    onOutput: () => interruption.abort(new Error("enough")),
  };
  const begin = Date.now();
  // It is waited for until nobody holds its output any more: as long as its child sleeps, if that goes on.
  await expect(runCommand("sh", ["-c", "sleep 100 & echo begun; wait"], options)).rejects.toThrow("enough");
  expect(Date.now() - begin).toBeLessThan(50_000);
  await expect(runCommand("sh", ["-c", "exit 0"], options)).rejects.toThrow("enough");
});
