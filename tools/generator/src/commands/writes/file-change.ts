/** One file of a write that happens all at once or not at all. */
export interface FileChange {
  /** Relative to the root, with forward slashes, without `.` or `..`: `data/identifiers.json`. */
  readonly path: string;
  /** What the file holds afterwards; `undefined`: the file is removed. */
  readonly content: string | Uint8Array | undefined;
}
