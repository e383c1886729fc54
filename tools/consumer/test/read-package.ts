import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { inject } from "vitest";
import type { PACKAGES } from "./install-packages.js";

export type PackageName = (typeof PACKAGES)[number];

const known = new Map<PackageName, ReadonlyMap<string, string>>();

/** Where npm installed a package. */
export function locatePackage(name: PackageName): string {
  return join(inject("consumer"), "node_modules", name === "cli" ? "ianakit" : `@ianakit/${name}`);
}

/** The files that npm packed of a package, by their paths in the tarball, in the order of the paths. */
export function readPackage(name: PackageName): ReadonlyMap<string, string> {
  const files = known.get(name) ?? readFiles(locatePackage(name));
  known.set(name, files);
  return files;
}

function readFiles(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
