#!/usr/bin/env node
import { CommanderError } from "commander";
import { buildProgram } from "./build-program.js";

const WRONG_USAGE = 2;

async function main(): Promise<void> {
  try {
    await buildProgram((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
    else if (error instanceof RangeError || error instanceof TypeError || isWriteFailure(error)) {
      tellFailure(error);
    } else throw error;
  }
}

function tellFailure(error: Error): void {
  console.error(`error: ${error.message}`);
  process.exitCode = WRONG_USAGE;
}

/** A full disk, say: some writes tell it at once, others later. */
function isWriteFailure(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the other end of the pipe may stop: that is no error.
  if (error.code !== "EPIPE") tellFailure(error);
  process.exit();
});

void main();
