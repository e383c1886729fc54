import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The workspace: programs find what it depends on. */
export const workspace = fileURLToPath(new URL("../../", import.meta.url));

/** Runs an ES module in a process of its own, and answers the number that it prints. */
export function runProgram(engine: readonly string[], code: string): number {
  const [command = process.execPath, ...options] = engine;
  const output = execFileSync(command, [...options, code], {
    cwd: workspace,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return Number(output);
}

/** This Node, taking a module as its last argument. */
export const NODE = [process.execPath, "--expose-gc", "--input-type=module", "--eval"] as const;
