import { mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder outside the repository that finds what the repository has installed, and is to be removed. */
export function makeConsumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  symlinkSync(
    fileURLToPath(new URL("../../../../node_modules", import.meta.url)),
    join(folder, "node_modules"),
  );
  return folder;
}
