/** The child process of the tests that end an update: `killed-update ROOT SNAPSHOT STEP [SIGNAL]`, step 0 for none. */
import { explainInterruption } from "@ianakit/generator/terminal";
import { killAfterStep } from "../../../generator/test/transaction/kill-after-step.js";
import { updateRegistry } from "../../src/commands/update-registry.js";

const [root = "", from = "", step, signal = "SIGKILL"] = process.argv.slice(2);
explainInterruption();
killAfterStep(Number(step), signal as NodeJS.Signals);
await updateRegistry(root, { from, date: "2026-02-01", isSmallAllowed: true, isLossAccepted: true });
