/** The child process of the SIGKILL tests: `killed-writer ROOT STEP`. */
import { writeTogether } from "../../src/transaction/index.js";
import { killAfterStep } from "./kill-after-step.js";
import { NEW_FILES } from "./killed-writer-files.js";

const [root = "", step] = process.argv.slice(2);
killAfterStep(Number(step));
await writeTogether(root, NEW_FILES);
