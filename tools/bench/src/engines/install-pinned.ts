import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** One attempt is enough: what cannot be installed now cannot be installed for the next measurement either. */
const tried = new Set<string>();

/** Installs what a folder's own lockfile pins, apart from the workspace's tree, and tells whether it is there. */
export function installPinned(folder: string): boolean {
  // npm writes this file last, so an interrupted installation is done again.
  const isInstalled = () => existsSync(join(folder, "node_modules/.package-lock.json"));
  if (isInstalled() || tried.has(folder)) return isInstalled();
  tried.add(folder);
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    execFileSync("npm", options, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  } catch {
    console.error(`What ${folder} pins could not be installed.`);
  }
  return isInstalled();
}
