import type { Stryker } from "@stryker-mutator/core";
import type { Mutant } from "./mutant.js";

type Result = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Reads a result of Stryker's; `undefined` of a mutant that could not be run, such as one that does not compile. */
export function toMutant(
  { location: { start, end }, replacement, status }: Pick<Result, "location" | "replacement" | "status">,
  file: string,
  text: string,
): Mutant | undefined {
  if (status === "CompileError" || status === "RuntimeError" || status === "Ignored") return undefined;
  const lines = text.split("\n").slice(start.line - 1, end.line);
  const [first = ""] = lines;
  const held = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
  );
  return {
    file,
    line: start.line,
    code: first.trim(),
    from: joinLines(held.join("\n")),
    to: joinLines(replacement),
    // An endless loop is noticed too.
    isKilled: status === "Killed" || status === "Timeout",
  };
}

function joinLines(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
