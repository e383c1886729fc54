import type { Bump } from "./bump.js";

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
