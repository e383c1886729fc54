import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "./engine.js";
import { PINNED_ENGINES, PINNED_FOLDER, type PinnedEngine } from "./pinned-engines.js";

/** An engine, which is installed where it is not; `undefined` where that fails or there is none for this platform. */
export function findEngine(name: PinnedEngine): Engine | undefined {
  const { folder, file, options } = PINNED_ENGINES[name];
  const command = join(PINNED_FOLDER, folder, file);
  if (!existsSync(command) && !hasTried) installEngines();
  return existsSync(command) ? { name, command, options } : undefined;
}

/** Once is enough: what cannot be had now cannot be had for the next measurement either. */
let hasTried = false;

function installEngines(): void {
  hasTried = true;
  // npm writes this file last: an installation that was interrupted is made again.
  if (existsSync(join(PINNED_FOLDER, "node_modules/.package-lock.json"))) return;
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    execFileSync("npm", options, { cwd: PINNED_FOLDER, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    console.error("The other engines could not be installed.");
  }
}
