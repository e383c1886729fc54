import type { Explained } from "./explain-survivors.js";

/** What is wrong with the survivors and their reasons, in sentences. */
export function judgeSurvivors({ survivors, unneeded }: Explained): readonly string[] {
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  return [
    ...unexplained.map(({ file, line, from, to }) => {
      return `${file}:${line}: ${from} → ${to} survives: a test must kill it, or survivors.json say why none can`;
    }),
    ...unneeded.map(({ file, from, to }) => {
      return `survivors.json: ${file}, ${from} → ${to} does not survive: take it out`;
    }),
  ];
}
