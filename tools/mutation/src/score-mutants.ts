import { findGroup } from "./find-group.js";
import { groupByFile } from "./group-by-file.js";
import { GROUPS } from "./groups.js";
import type { Mutant } from "./mutant.js";

/** How many of some mutants the tests kill. */
export interface Score {
  readonly name: string;
  readonly mutants: number;
  readonly killed: number;
  /** Of 100 mutants. */
  readonly percent: number;
}

export interface GroupScore extends Score {
  readonly files: readonly Score[];
}

/** The score of each group that has mutants, and of each file in it. */
export function scoreMutants(mutants: readonly Mutant[]): readonly GroupScore[] {
  return GROUPS.map(({ name }) => {
    const held = mutants.filter(({ file }) => findGroup(file) === name);
    const files = [...groupByFile(held)].map(([file, its]) => score(file, its));
    return { ...score(name, held), files };
  }).filter((group) => group.mutants > 0);
}

function score(name: string, mutants: readonly Mutant[]): Score {
  const killed = mutants.filter(({ isKilled }) => isKilled).length;
  return { name, mutants: mutants.length, killed, percent: (100 * killed) / mutants.length };
}
