import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PINNED_ENGINES, PINNED_FOLDER, type PinnedEngine } from "./pinned-engines.js";

/** Whether there is such an engine for this platform: npm lists every platform's in the lockfile. */
export function isForPlatform(name: PinnedEngine): boolean {
  const lockfile = JSON.parse(readFileSync(join(PINNED_FOLDER, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  return PINNED_ENGINES[name].folder in lockfile.packages;
}
