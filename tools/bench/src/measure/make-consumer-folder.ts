import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { INSTALLED, locatePackage, makeProjectFolder } from "./make-project-folder.js";
import { writePackage } from "./write-package.js";

const SCOPE = "@ianakit";

/**
 * A folder outside the repository, to be removed, that finds what the repository has installed, and besides a package
 * `empty` with one constant.
 */
export function makeConsumerFolder(): string {
  const folder = makeProjectFolder();
  const target = join(folder, "node_modules");
  mkdirSync(join(target, SCOPE), { recursive: true });
  const others = readdirSync(INSTALLED).filter((name) => name !== SCOPE);
  const ours = readdirSync(join(INSTALLED, SCOPE)).map((name) => `${SCOPE}/${name}`);
  for (const name of [...others, ...ours]) symlinkSync(locatePackage(name), join(target, name));
  writePackage(folder, "empty", "export const HTTPS = 443;\n", "export declare const HTTPS = 443;\n");
  return folder;
}
