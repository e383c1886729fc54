/** Why a mutant survives, and may. */
export interface Explanation {
  /** Relative to the repository. */
  readonly file: string;
  /** The line that the mutant begins on. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}
