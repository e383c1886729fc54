/** How many names and ports were registered in a year. */
export interface YearCount {
  readonly year: number;
  readonly withPort: number;
  /** Service names alone: what they are for is mostly DNS-SD. */
  readonly withoutPort: number;
}

/** The registrations of every year from the first to the last that has one. */
export interface Registrations {
  readonly years: readonly YearCount[];
  readonly undated: number;
  /** What the snapshot of the registry lacks, in sentences. */
  readonly knownGaps: readonly string[];
}
