import pc from "picocolors";
import { Failure, formatProblem, type Problem } from "../problem.js";

export { alignCells } from "./align-cells.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Makes an interrupted command say what happens to its work, and end by the signal, as shells expect. */
export function explainInterruption(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      console.error(
        `interrupted by ${signal}: what was begun is completed or rolled back first thing when a command runs again`,
      );
      // The listener is gone, so this ends the process, after the other listeners, such as the lock's, have cleaned up.
      process.kill(process.pid, signal);
    });
  }
}

/** One cause can make thousands. */
const MOST_WARNINGS = 50;

/** Prints warnings on standard error, one per line, in yellow: no more than a person reads. */
export function printWarnings(warnings: readonly Problem[]): void {
  for (const warning of warnings.slice(0, MOST_WARNINGS))
    console.warn(pc.yellow(`warning: ${formatProblem(warning)}`));
  const more = warnings.length - MOST_WARNINGS;
  if (more > 0) console.warn(pc.yellow(`… and ${more} more warnings`));
}

/**
 * Prints the problems of a failed command on standard error, one per line, in red.
 *
 * @returns how many there are
 */
export function printFailure(error: unknown): number {
  const problems =
    error instanceof Failure
      ? error.problems.map(formatProblem)
      : [error instanceof Error ? error.message : String(error)];
  for (const problem of problems) console.error(pc.red(problem));
  return problems.length;
}
