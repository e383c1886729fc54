import type { Bump } from "../changes/bump.js";
import type { PackageChange } from "../changes/package-change.js";
import type { ReleasedPackage } from "./package-names.js";

/** What a registry update means for one package. */
export interface PackageUpdate {
  readonly name: ReleasedPackage;
  readonly bump: Bump;
  readonly changes: readonly PackageChange[];
}
