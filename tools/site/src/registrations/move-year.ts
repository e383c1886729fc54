import type { YearCount } from "./registrations.js";

/** How far each key goes, in years. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The year that a key goes to.
 *
 * @param key - as a `KeyboardEvent` names it
 * @returns `undefined` for a key that goes nowhere
 */
export function moveYear(years: readonly YearCount[], from: number, key: string): YearCount | undefined {
  const by = MOVES[key];
  if (by === undefined) return undefined;
  const place = years.findIndex(({ year }) => year === from) + by;
  return years[Math.min(years.length - 1, Math.max(0, place))];
}
