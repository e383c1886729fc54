/** A record of the same keys. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value, key as Key)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

/** The median of figures; `NaN` without any. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

/** The median of the differences between figures of the same rounds: what slows the machine for a while slows both. */
export function medianDifference(figures: readonly number[], others: readonly number[]): number {
  return median(figures.map((figure, round) => figure - (others[round] ?? Number.NaN)));
}

/** Measures once. */
export type Measure<Value> = () => Value | Promise<Value>;

/**
 * The figures of candidates measured in turns, round by round, after a warm-up round that does not count; what is a new
 * process each time needs none.
 */
export async function takeRounds<Name extends string, Value>(
  candidates: Readonly<Record<Name, Measure<Value>>>,
  rounds: number,
  warmUps = 1,
): Promise<Record<Name, readonly Value[]>> {
  const values = mapValues(candidates, (): Value[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of Object.keys(candidates) as Name[]) {
      const value = await candidates[name]();
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
}

/** The medians of candidates measured in turns. */
export async function takeTurns<Name extends string>(
  candidates: Readonly<Record<Name, Measure<number>>>,
  rounds: number,
): Promise<Record<Name, number>> {
  return mapValues(await takeRounds(candidates, rounds), median);
}
