/** Something wrong with the input, as a value: problems are gathered, printed together, and fail the run. */
export interface Problem {
  /** The file that it is in, if any. */
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

/** A problem on one line: "data/x.csv:12: column 2 (Port Number): "70000" is above 65535 [port-number]". */
export function formatProblem({ file, line, column, rule, message }: Problem): string {
  const place = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [`${line}`])].join(":");
  const field = column === undefined ? "" : `column ${column.number} (${column.name}): `;
  const text = `${place === "" ? "" : `${place}: `}${field}${message} [${rule}]`;
  // A message quotes the file, so control characters that could steer a terminal are escaped.
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** A run that ends with problems and exit code 1, nothing written. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems`);
    this.problems = problems;
  }
}

/** Ends the run if there are problems. */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Failure(problems);
}
