/** The child process of the tests of interruptions: `interrupted-writer ROOT SIGNAL STEP`. */
import { explainInterruption } from "../../src/commands/terminal.js";
import { recoverWrites, withLock, writeTogether } from "../../src/transaction/index.js";
import { killAfterStep } from "./kill-after-step.js";
import { NEW_FILES } from "./killed-writer-files.js";

const [root = "", signal, step] = process.argv.slice(2);
explainInterruption();
killAfterStep(Number(step), signal as NodeJS.Signals);
// Bundled as CommonJS, because proper-lockfile is: no `await` at the top.
void withLock(root, async () => {
  await recoverWrites(root);
  await writeTogether(root, NEW_FILES);
});
