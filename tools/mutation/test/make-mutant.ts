import type { Mutant } from "../src/mutant.js";

/** The smallest mutant of a test: a survivor of the naming, and what the test says else. */
export function makeMutant(others: Partial<Mutant> = {}): Mutant {
  return {
    file: "tools/generator/src/identifiers/constant-name.ts",
    line: 1,
    code: "return a < b;",
    from: "a < b",
    to: "a <= b",
    isKilled: false,
    ...others,
  };
}
