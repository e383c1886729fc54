import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { runCommand } from "../src/run-command.js";

export const bundle: string = fileURLToPath(new URL("../dist/ianakit.cjs", import.meta.url));

/** Runs the command line in this process, where the registry is decoded and indexed once for all runs. */
export async function runCli(...args: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const take = (stream: keyof typeof said) => (text: unknown) => {
    said[stream] += text;
    return true;
  };
  const takeLine = (stream: keyof typeof said) => (text: unknown) => void take(stream)(`${text}\n`);
  const spies = [
    vi.spyOn(console, "log").mockImplementation(takeLine("stdout")),
    vi.spyOn(console, "error").mockImplementation(takeLine("stderr")),
    vi.spyOn(process.stdout, "write").mockImplementation(take("stdout")),
    vi.spyOn(process.stderr, "write").mockImplementation(take("stderr")),
  ];
  try {
    const status = await runCommand(args);
    return { status, ...said, json: () => JSON.parse(said.stdout) };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs the built command line as a shell does: its output is a pipe. */
export function startCli(...args: readonly string[]) {
  return runCliWith({}, ...args);
}

/** The same with variables of the environment of its own. */
export function runCliWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return run(args, { env: { ...process.env, ...variables } });
}

/** The same with text on its standard input. */
export function runCliOn(input: string, ...args: readonly string[]) {
  return run(args, { input });
}

/** Prints, last of all on standard error, the microseconds of processor time that a process took. */
const REPORT = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  console.error(user + system);
});`;

/**
 * The same, with the seconds of processor time that it takes: on a machine that does other things meanwhile it ends later,
 * but takes hardly more of it.
 */
export function timeCliOn(input: string) {
  const variables = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REPORT)}` };
  const { stdout, stderr } = run([], { input, env: { ...process.env, ...variables } });
  return { stdout, seconds: Number(stderr.trim().split("\n").at(-1)) / 1e6 };
}

function run(args: readonly string[], options: SpawnSyncOptions) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...options,
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}
