/** A record of the same keys. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key as Key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/** The middle of figures, `NaN` of none. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/** The middle of what figures are over others of the same rounds: what slows a machine for a while slows both. */
export function medianDifference(figures: readonly number[], others: readonly number[]): number {
  return median(figures.map((figure, round) => figure - (others[round] ?? Number.NaN)));
}

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
