import { readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Mutant } from "./mutant.js";
import { toMutant } from "./to-mutant.js";

/**
 * Runs the tests against every mutant, in a copy of the repository that Stryker makes and removes. The repository
 * must be the working directory: Stryker knows no other.
 *
 * @param files - whose mutants are run, relative to the repository; those of `stryker.config.json` where there is none
 */
export async function runMutants(files: readonly string[]): Promise<readonly Mutant[]> {
  const stryker = new Stryker({
    configFile: "tools/mutation/stryker.config.json",
    ...(files.length === 0 ? {} : { mutate: [...files] }),
  });
  const mutants = (await stryker.runMutationTest()).flatMap((result) => {
    const path = resolve(result.fileName);
    const file = relative(".", path).replaceAll(sep, "/");
    return toMutant(result, file, readFileSync(path, "utf8")) ?? [];
  });
  return mutants.toSorted(compareMutants);
}

/** Stryker tells results as they come: the order must be the same for the same code. */
function compareMutants(left: Mutant, right: Mutant): number {
  return (
    compare(left.file, right.file) ||
    left.line - right.line ||
    compare(left.from, right.from) ||
    compare(left.to, right.to)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
