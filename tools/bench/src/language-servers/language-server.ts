/** A position in a file, counted from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A language server with a folder for its project, in a process of its own. */
export interface LanguageServer {
  readonly open: (file: string, text: string) => void;
  /** The labels of the completions offered at a position. */
  readonly complete: (file: string, place: Place) => Promise<readonly string[]>;
  /** The text of the hover at a position. */
  readonly hover: (file: string, place: Place) => Promise<string>;
  readonly stop: () => Promise<void>;
}
