import type { Explanation } from "./explanation.js";
import type { Mutant } from "./mutant.js";

/** A mutant that no test kills. */
export interface Survivor extends Mutant {
  /** `undefined` where nobody has said why. */
  readonly reason: string | undefined;
}

export interface Explained {
  readonly survivors: readonly Survivor[];
  /** Explanations of what does not survive any more, or is not there. */
  readonly unneeded: readonly Explanation[];
}

/** Finds the reason of each survivor: known by what it changes, not by the number of its line. */
export function explainSurvivors(
  mutants: readonly Mutant[],
  explanations: readonly Explanation[],
): Explained {
  const reasons = new Map(explanations.map((explanation) => [identify(explanation), explanation.reason]));
  const survivors = mutants
    .filter(({ isKilled }) => !isKilled)
    .map((mutant) => ({ ...mutant, reason: reasons.get(identify(mutant)) }));
  const found = new Set(survivors.map(identify));
  return {
    survivors,
    unneeded: explanations.filter((explanation) => !found.has(identify(explanation))),
  };
}

function identify({ file, code, from, to }: Omit<Explanation, "reason">): string {
  return JSON.stringify([file, code, from, to]);
}
