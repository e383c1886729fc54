/** A file of a package's `src/generated/`. */
export interface GeneratedFile {
  /** Relative to `src/generated/`, with forward slashes: `constants.ts`. */
  readonly path: string;
  readonly text: string;
}
