/** The child process of the SIGKILL tests: `killed-update ROOT SNAPSHOT STEP`. */
import { killAfterStep } from "../../../generator/test/commands/writes/kill-after-step.js";
import { updateRegistry } from "../../src/commands/update-registry.js";

const [root = "", from = "", step] = process.argv.slice(2);
killAfterStep(Number(step));
await updateRegistry(root, { from, date: "2026-02-01", isSmallAllowed: true, isLossAccepted: true });
