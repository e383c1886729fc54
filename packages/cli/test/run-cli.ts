import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const bundle: string = fileURLToPath(new URL("../dist/ianakit.cjs", import.meta.url));

/** Runs the built command line as a shell does: its output is a pipe. */
export function runCli(...args: readonly string[]) {
  return runCliWith({}, ...args);
}

/** The same with variables of the environment of its own. */
export function runCliWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...variables },
    maxBuffer: 1 << 24,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}
