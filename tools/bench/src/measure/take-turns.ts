import { mapValues } from "./map-values.js";
import { median } from "./median.js";

/** Measures once. */
export type Measure<Value> = () => Value | Promise<Value>;

/** What candidates came to in turns, round by round, after a round that warms up and does not count. */
export async function takeRounds<Name extends string, Value>(
  candidates: Readonly<Record<Name, Measure<Value>>>,
  rounds: number,
): Promise<Record<Name, readonly Value[]>> {
  const values = mapValues(candidates, (): Value[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const name of Object.keys(candidates) as Name[]) {
      const value = await candidates[name]();
      if (round > 0) values[name].push(value);
    }
  }
  return values;
}

/** The medians of candidates that were measured in turns. */
export async function takeTurns<Name extends string>(
  candidates: Readonly<Record<Name, Measure<number>>>,
  rounds: number,
): Promise<Record<Name, number>> {
  return mapValues(await takeRounds(candidates, rounds), median);
}
