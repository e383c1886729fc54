import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { INSTALLED, makeProjectFolder } from "./make-project-folder.js";
import { writePackage } from "./write-package.js";

/**
 * A folder outside the repository, to be removed, that finds what the repository has installed, and besides a package
 * `empty` with one constant.
 */
export function makeConsumerFolder(): string {
  const folder = makeProjectFolder();
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(INSTALLED))
    symlinkSync(join(INSTALLED, name), join(folder, "node_modules", name));
  writePackage(folder, "empty", "export const HTTPS = 443;\n", "export declare const HTTPS = 443;\n");
  return folder;
}
