import { PACKAGE_NAMES, type PackageName } from "@ianakit/generator";

/** The packages that a registry update can release, by the names of their folders: the CLI carries the registry's data. */
export const RELEASED_PACKAGES = [...PACKAGE_NAMES, "cli"] as const;

export type ReleasedPackage = PackageName | "cli";
