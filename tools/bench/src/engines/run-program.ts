import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Engine } from "../engines/engines.js";

/** Where a program of `src/programs` is. */
export function locateProgram(name: string): string {
  return fileURLToPath(new URL(`../programs/${name}.js`, import.meta.url));
}

/** Runs a program in a process of its own, and returns what it prints. */
export function runProgram<Answer>(
  { command, options }: Engine,
  file: string,
  words: readonly string[],
): Answer {
  const output = execFileSync(command, [...options, file, ...words], {
    encoding: "utf8",
    // Keeps Bun from reusing compiled code, so that every run is a first run; for Deno an option does the same.
    env: { ...process.env, BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output) as Answer;
}
