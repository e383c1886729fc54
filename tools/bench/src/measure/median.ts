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
