import { median } from "./median.js";

/** Measures once, and answers the figure. */
export type Measure = () => number | Promise<number>;

/** The medians of candidates that were measured in turns, after a round that warms up and does not count. */
export async function takeTurns<Name extends string>(
  candidates: Readonly<Record<Name, Measure>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const entries = Object.entries<Measure>(candidates);
  const figures = entries.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, [, measure]] of entries.entries()) {
      const figure = await measure();
      if (round > 0) figures[at]?.push(figure);
    }
  }
  return Object.fromEntries(entries.map(([name], at) => [name, median(figures[at] ?? [])])) as Record<
    Name,
    number
  >;
}
