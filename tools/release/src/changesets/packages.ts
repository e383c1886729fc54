import { PACKAGE_NAMES, type PackageName } from "@ianakit/generator";
import type { Bump, PackageChange } from "../changes/package-change.js";

/** The packages that a registry update can release, by the names of their folders: the CLI carries the registry's data. */
export const RELEASED_PACKAGES = [...PACKAGE_NAMES, "cli"] as const;

export type ReleasedPackage = PackageName | "cli";

/** The name that a package is published under. */
export function namePackage(name: ReleasedPackage): string {
  return name === "cli" ? "ianakit" : `@ianakit/${name}`;
}

/** The one pending changeset of registry updates that a package has, relative to the repository. */
export function locateChangeset(name: ReleasedPackage): string {
  return `.changeset/registry-${name}.md`;
}

/** What a registry update means for one package. */
export interface PackageUpdate {
  readonly name: ReleasedPackage;
  readonly bump: Bump;
  readonly changes: readonly PackageChange[];
}
