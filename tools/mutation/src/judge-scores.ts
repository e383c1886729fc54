import { GROUPS } from "./groups.js";
import type { Score } from "./score-mutants.js";

/** Of 100 mutants of each group, how many must be killed. */
export const LEAST_PERCENT = 90;

/** What is wrong with the scores of the groups, in sentences. */
export function judgeScores(groups: readonly Score[]): readonly string[] {
  const missing = GROUPS.filter(({ name }) => !groups.some((group) => group.name === name));
  const weak = groups.filter(({ percent }) => percent < LEAST_PERCENT);
  return [
    ...missing.map(({ name }) => `${name}: there is no mutant`),
    ...weak.map(({ name, mutants, killed }) => {
      return `${name}: ${killed} of ${mutants} mutants are killed, less than ${LEAST_PERCENT} %`;
    }),
  ];
}
