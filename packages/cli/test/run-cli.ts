import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const bundle: string = fileURLToPath(new URL("../dist/ianakit.cjs", import.meta.url));

/** Runs the built command line as a shell does: its output is a pipe. */
export function runCli(...args: readonly string[]) {
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

function run(args: readonly string[], options: SpawnSyncOptions) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...options,
    encoding: "utf8",
    maxBuffer: 1 << 24,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}
