import pc from "picocolors";
import { Failure, formatProblem } from "../problem.js";

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
