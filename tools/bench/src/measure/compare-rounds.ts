/** What a candidate costs over another one that was measured in the same rounds, in their unit. */
export interface Difference {
  /** Between the least of each: what it takes where nothing disturbs. */
  readonly least: number;
  /** Between the lower quartiles: what it usually takes. */
  readonly quartile: number;
  /** What the lower quartiles of each candidate's odd and even rounds differ by: less than that says nothing. */
  readonly noise: number;
}

/** Compares figures by what disturbs them least: a machine only ever adds to a time. */
export function compareRounds(figures: readonly number[], base: readonly number[]): Difference {
  return {
    least: Math.min(...figures) - Math.min(...base),
    quartile: lowerQuartile(figures) - lowerQuartile(base),
    noise: Math.max(halvesDiffer(figures), halvesDiffer(base)),
  };
}

/** The figure that a quarter of them stay under; `NaN` without any. */
export function lowerQuartile(figures: readonly number[]): number {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 4)] ?? Number.NaN;
}

function halvesDiffer(figures: readonly number[]): number {
  const [even, odd] = [0, 1].map((rest) => lowerQuartile(figures.filter((_, index) => index % 2 === rest)));
  return Math.abs((even ?? Number.NaN) - (odd ?? Number.NaN));
}
