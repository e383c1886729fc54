import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const installed = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/**
 * A folder outside the repository, to be removed, that finds what the repository has installed, and besides a package
 * `empty` with one constant.
 */
export function makeConsumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-bench-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  const empty = join(folder, "node_modules/empty");
  mkdirSync(empty, { recursive: true });
  for (const name of readdirSync(installed))
    symlinkSync(join(installed, name), join(folder, "node_modules", name));
  writeFileSync(
    join(empty, "package.json"),
    '{ "name": "empty", "version": "0.0.0", "type": "module", "exports": { "types": "./index.d.ts", "default": "./index.js" } }\n',
  );
  writeFileSync(join(empty, "index.js"), "export const HTTPS = 443;\n");
  writeFileSync(join(empty, "index.d.ts"), "export declare const HTTPS = 443;\n");
  return folder;
}
