import { CommanderError } from "commander";
import { buildProgram } from "./build-program.js";
import { printRemark } from "./output/print.js";

const WRONG_USAGE = 2;

/**
 * Runs the command line in this process.
 *
 * @param args - what follows `ianakit` in a terminal
 * @returns the exit code
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    const program = buildProgram((code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    if (error instanceof RangeError || error instanceof TypeError || isWriteFailure(error))
      return tellFailure(error);
    throw error;
  }
}

/** Prints what went wrong and returns the exit code. */
export function tellFailure(error: Error): number {
  printRemark(`error: ${error.message}`);
  return WRONG_USAGE;
}

/** Such as a full disk, which some writes report at once and others later. */
function isWriteFailure(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}
