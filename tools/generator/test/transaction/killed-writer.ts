/** The child process of the SIGKILL tests: `killed-writer ROOT write|recover STEP`. */
import { recoverWrites, writeTogether } from "../../src/transaction/index.js";
import { killAfterStep } from "./kill-after-step.js";
import { NEW_FILES } from "./killed-writer-files.js";

const [root = "", task, step] = process.argv.slice(2);
killAfterStep(Number(step));
await (task === "recover" ? recoverWrites(root) : writeTogether(root, NEW_FILES));
