import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Builds the child process of the tests that end an update in the middle; answers its file in a folder of the test's own. */
export function buildKilledUpdate(name: string): { readonly folder: string; readonly child: string } {
  // In the workspace, so that the packages that are not bundled are found.
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
  const child = join(folder, "killed-update.mjs");
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [fileURLToPath(new URL("./killed-update.ts", import.meta.url))],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
    external: [
      "commander",
      "csv-parse",
      "fast-xml-parser",
      "jsonc-parser",
      "picocolors",
      "proper-lockfile",
      "ts-morph",
      "undici",
    ],
  });
  return { folder, child };
}
