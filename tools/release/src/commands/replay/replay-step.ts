import type { Bump } from "../../changes/bump.js";

/** What a replay says of one update. */
export interface ReplayStep {
  /** The snapshot's file. */
  readonly file: string;
  readonly date: string | undefined;
  /** By the names of the packages' folders. */
  readonly bumps: ReadonlyMap<string, Bump>;
  readonly addedCount: number;
  readonly withdrawnCount: number;
  /** Compiling the program that uses everything of the version before. */
  readonly compileMilliseconds: number;
  /** What broke, in sentences; none if the step is proven. */
  readonly faults: readonly string[];
}
