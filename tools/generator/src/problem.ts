/** Something wrong with the input, as a value: problems are gathered, printed together, and fail the run. */
export interface Problem {
  /** Where it stands, if in a file. */
  readonly file?: string;
  /** 1 for the first line. */
  readonly line?: number;
  /** The field: its number, 1 for the first, and its name in the header. */
  readonly column?: { readonly number: number; readonly name: string };
  /** The rule that is broken: `port-range`. */
  readonly rule: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}
