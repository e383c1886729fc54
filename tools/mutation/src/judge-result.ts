import type { Explained } from "./explain-survivors.js";
import type { Score } from "./score-mutants.js";

/** Of 100 mutants of each group, how many must be killed. */
export const LEAST_PERCENT = 90;

/** What is wrong with a result, in sentences. */
export function judgeResult(groups: readonly Score[], { survivors, unneeded }: Explained): readonly string[] {
  const weak = groups.filter(({ percent }) => percent < LEAST_PERCENT);
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  return [
    ...(groups.length === 0 ? ["there is no mutant"] : []),
    ...weak.map(({ name, mutants, killed }) => {
      return `${name}: ${killed} of ${mutants} mutants are killed, less than ${LEAST_PERCENT} %`;
    }),
    ...unexplained.map(({ file, line, from, to }) => {
      return `${file}:${line}: ${from} → ${to} survives: a test must kill it, or survivors.json say why none can`;
    }),
    ...unneeded.map(({ file, from, to }) => {
      return `survivors.json: ${file}, ${from} → ${to} does not survive: take it out`;
    }),
  ];
}
