import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository has its packages. */
export const INSTALLED: string = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** A folder outside the repository, to be removed, of a project that has installed nothing. */
export function makeProjectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  return folder;
}
