import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PACKAGE_NAMES } from "@ianakit/generator";
import type { EmittedModule, EmittedPackage } from "../../oracle/emitted-package.js";

interface PackageManifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | object>>;
}

/** Loads the packages that were emitted into a folder: their files' texts, and what they export at run time. */
export async function loadPackages(folder: string): Promise<readonly EmittedPackage[]> {
  return Promise.all(PACKAGE_NAMES.map((name) => loadPackage(join(folder, "node_modules/@ianakit", name))));
}

async function loadPackage(place: string): Promise<EmittedPackage> {
  const manifest = JSON.parse(await readFile(join(place, "package.json"), "utf8")) as PackageManifest;
  const modules: EmittedModule[] = [];
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    // What is no path to JavaScript leads to `model/`, for other workspaces, or to the manifest.
    if (typeof target !== "string" || !target.endsWith(".js")) continue;
    const exports = (await import(pathToFileURL(join(place, target)).href)) as Record<string, unknown>;
    modules.push({ specifier: join(manifest.name, subpath), exports });
  }
  return { name: manifest.name, modules, files: await readFiles(join(place, "dist")) };
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((path) => /\.(?:js|d\.ts)$/.test(path))
    .sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
  );
  return new Map(texts);
}
