/** A small change of the code, and whether a test noticed it. */
export interface Mutant {
  /** Relative to the repository. */
  readonly file: string;
  /** The number of the line that it begins on, from 1. */
  readonly line: number;
  /** What that line says. */
  readonly code: string;
  /** What the mutant takes out, on one line. */
  readonly from: string;
  /** What the mutant puts in, on one line. */
  readonly to: string;
  readonly isKilled: boolean;
}
