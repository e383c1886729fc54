import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE_NAMES } from "@ianakit/generator";
import type { EmittedModule, EmittedPackage } from "../../oracle/emitted-package.js";

/** A file, or a file for each condition. */
type ExportTarget =
  | string
  | { readonly types?: string; readonly import?: ExportTarget; readonly default?: ExportTarget };

interface PackageManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, ExportTarget>>;
}

/** Loads the packages that were emitted into a folder: their files' texts, and what they export at run time. */
export async function loadPackages(folder: string): Promise<readonly EmittedPackage[]> {
  return Promise.all(PACKAGE_NAMES.map((name) => loadPackage(join(folder, "node_modules/@ianakit", name))));
}

async function loadPackage(place: string): Promise<EmittedPackage> {
  const manifest = JSON.parse(await readFile(join(place, "package.json"), "utf8")) as PackageManifest;
  const modules: EmittedModule[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    const script = findScript(target);
    if (script === undefined) continue;
    const exports = (await import(pathToFileURL(join(place, script)).href)) as Record<string, unknown>;
    modules.push({ specifier: join(manifest.name, subpath), exports });
  }
  // Without a module nothing would be compared, and every update would pass for proven.
  if (modules.length === 0) throw new Error(`${manifest.name} has no entry point that can be loaded`);
  return { name: manifest.name, modules, files: await readFiles(join(place, "dist")) };
}

/** What `import` loads; `undefined` for what is not JavaScript: the manifest, and types alone. */
function findScript(target: ExportTarget): string | undefined {
  if (typeof target !== "string") {
    const next = target.import ?? target.default;
    return next === undefined ? undefined : findScript(next);
  }
  return target.endsWith(".js") && !target.startsWith("./model/") ? target : undefined;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => /\.(?:js|d\.c?ts)$/.test(path))
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  return new Map(texts);
}
