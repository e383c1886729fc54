/** A write that is decided: as long as this stands on the disk, the write is to be completed, never undone. */
export interface Journal {
  readonly version: 1;
  readonly steps: readonly JournalStep[];
}

/** One file of the write; doing a step twice is the same as doing it once. */
export interface JournalStep {
  /** The file, relative to the root. */
  readonly path: string;
  /** The name of its new content in the staging folder; `undefined`: the file is removed. */
  readonly staged: string | undefined;
}
