import { isDeepStrictEqual } from "node:util";

/** What a change asks of a version number (semver), the smallest first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** The headings of a changelog, in its order. */
export const SECTIONS = ["Removed", "Added", "Deprecated", "Withdrawn", "Changed", "Documentation"] as const;

export type Section = (typeof SECTIONS)[number];

/** One line of a package's changelog. */
export interface PackageChange {
  readonly bump: Exclude<Bump, "none">;
  readonly section: Section;
  /** What is aligned with the other lines: `["PMPROXY", "44322", "Performance Co-Pilot"]`. */
  readonly cells: readonly string[];
}

/** The highest of some bumps, `"none"` of none. */
export function chooseHighestBump(bumps: Iterable<Bump>): Bump {
  let highest: Bump = "none";
  for (const bump of bumps) if (BUMPS.indexOf(bump) > BUMPS.indexOf(highest)) highest = bump;
  return highest;
}

/** The columns that two versions of one thing differ in, of those that have a word, in the order of the words. */
export function listColumns<T extends object>(
  before: T,
  after: T,
  words: Readonly<Record<keyof T, string>>,
): readonly (keyof T)[] {
  const columns = Object.keys(words) as (keyof T)[];
  return columns.filter((column) => !isDeepStrictEqual(before[column], after[column]));
}
