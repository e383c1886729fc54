import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePackage } from "./write-package.js";

const installed = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/**
 * A folder outside the repository, to be removed, that finds what the repository has installed, and besides a package
 * `empty` with one constant.
 */
export function makeConsumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(installed))
    symlinkSync(join(installed, name), join(folder, "node_modules", name));
  writePackage(folder, "empty", "export const HTTPS = 443;\n", "export declare const HTTPS = 443;\n");
  return folder;
}
