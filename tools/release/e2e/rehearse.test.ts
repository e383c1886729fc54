import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "../src/commands/run-command.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Beside the repository, not in it: a year of the registry's snapshots. */
const history = fileURLToPath(new URL("../../../../shared/history", import.meta.url));
const isThere = existsSync(history);
const needs = isThere ? "" : " (needs snapshots in ../shared/history)";
// All that CI runs is run beside these tests: here the fast part of it is enough.
const REHEARSE = ["tools/release/dist/commands/main.js", "rehearse", history, "--quick"];

const ORDERS: readonly { readonly order: string; readonly flags: readonly string[] }[] = [
  { order: "in their order", flags: [] },
  { order: "backwards", flags: ["--backwards"] },
];

test.skipIf(!isThere).for(ORDERS)(
  `six snapshots, $order, become releases without a hand${needs}`,
  { timeout: 2_400_000 },
  async ({ flags }, { signal }) => {
    const output = await runCommand(process.execPath, [...REHEARSE, "--most", "6", ...flags], {
      folder: root,
      signal,
    });
    expect(output).toMatch(/\n6 days, 2 releases, 0 hands, 0 broken\n$/);
    expect(output).toContain("A change of the code on day");
  },
);

test.skipIf(!isThere)(
  `a rehearsal that is interrupted leaves no process and no file${needs}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "ianakit-interrupted-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const env = { ...process.env, TMPDIR: folder };
    const child = spawn(process.execPath, [...REHEARSE, "--most", "2"], { cwd: root, env, stdio: "ignore" });
    const ended = once(child, "exit");
    // It works in the first clone by then.
    while (!listProcesses(folder).some((command) => command.includes("turbo"))) await wait(100);
    child.kill();
    expect(await ended).toEqual([1, null]);
    expect(listProcesses(folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  },
  600_000,
);

/** The command lines of the processes that run in a folder, or from it. */
function listProcesses(folder: string): readonly string[] {
  const commands = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(readCommand);
  return commands.filter((command) => command.includes(folder));
}

function readCommand(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It ended just now.
    return "";
  }
}
