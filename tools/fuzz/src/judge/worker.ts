import { parentPort, workerData } from "node:worker_threads";
import { judgeRegistry } from "./judge-registry.js";
import { loadPackageCode } from "./load-package-code.js";
import type { RegistryCase, Verdict } from "./verdict.js";

const code = await loadPackageCode(workerData);

parentPort?.on("message", async (registry: RegistryCase) => {
  parentPort?.postMessage(await judge(registry));
});
parentPort?.postMessage("ready");

/** Whatever is thrown is a fault of what was judged. */
async function judge(registry: RegistryCase): Promise<Verdict> {
  try {
    return await judgeRegistry(registry, code);
  } catch (error) {
    return { rules: [], faults: [`thrown: ${error instanceof Error ? error.stack : String(error)}`] };
  }
}
