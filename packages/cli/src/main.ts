#!/usr/bin/env node
import { runCommand, tellFailure } from "./run-command.js";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of the pipe may stop early: that is not an error.
  if (error.code !== "EPIPE") process.exitCode = tellFailure(error);
  process.exit();
});

void runCommand(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
