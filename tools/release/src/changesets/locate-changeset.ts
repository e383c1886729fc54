import type { ReleasedPackage } from "./package-names.js";

/** The one pending changeset of registry updates that a package has, relative to the repository. */
export function locateChangeset(name: ReleasedPackage): string {
  return `.changeset/registry-${name}.md`;
}
