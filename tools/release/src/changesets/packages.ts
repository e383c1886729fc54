import { PACKAGE_NAMES } from "@ianakit/generator";
import type { Bump, PackageChange } from "../changes/package-change.js";

/** The packages that carry the registry's data inside a program, by the names of their folders. */
export const PROGRAMS = ["eslint-plugin", "cli"] as const;

/** The packages that a registry update can release, by the names of their folders. */
export const RELEASED_PACKAGES = [...PACKAGE_NAMES, ...PROGRAMS] as const;

export type ReleasedPackage = (typeof RELEASED_PACKAGES)[number];

/** Whether an update says of a package no more than that its data is new. */
export function isProgram(name: ReleasedPackage): boolean {
  return PROGRAMS.some((program) => program === name);
}

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
