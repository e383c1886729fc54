import type { Problem } from "../problem.js";

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
