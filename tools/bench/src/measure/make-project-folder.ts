import { existsSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository has its packages. */
export const INSTALLED: string = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** The folder of an installed package; for one of ours, the folder that is published. */
export function locatePackage(name: string): string {
  const folder = realpathSync(join(INSTALLED, name));
  const published = join(folder, "package");
  return existsSync(join(published, "package.json")) ? published : folder;
}

/** A folder outside the repository, to be removed, of a project that has installed nothing. */
export function makeProjectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  return folder;
}
