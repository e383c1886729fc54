import { runCommand } from "./run-command.js";
import { explainInterruption } from "./terminal.js";

explainInterruption();
process.exitCode = await runCommand(process.argv.slice(2));
