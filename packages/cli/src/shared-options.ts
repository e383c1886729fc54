/** The options that every command takes. */
export interface SharedOptions {
  /** A stable shape for programs, one JSON document. */
  readonly json?: boolean;
}

/** 0: found; 1: nothing found; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;
