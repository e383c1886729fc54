import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Engine } from "@ianakit/engines/engine";

/** Runs one of `src/programs` in a process of its own, and answers what it prints. */
export function runProgram<Answer>(
  { command, options }: Engine,
  program: string,
  words: readonly string[],
): Answer {
  const file = fileURLToPath(new URL(`../programs/${program}.js`, import.meta.url));
  const output = execFileSync(command, [...options, file, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output) as Answer;
}
