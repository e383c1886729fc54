import {
  type GeneratedFile,
  makePackages,
  PACKAGE_NAMES,
  type PackageApis,
  type PackageName,
  type Registry,
  renderPackage,
  type Snapshot,
} from "@ianakit/generator";
import type { Ledger } from "@ianakit/generator/ledger";
import type { Problem } from "@ianakit/generator/problems";

/** A registry and the identifiers that its packages have. */
export interface RegistryState {
  readonly registry: Registry;
  readonly ledger: Ledger;
}

/** A state of the packages that can be released, and compared with another. */
export interface Release extends RegistryState {
  readonly apis: PackageApis;
  /** The generated sources of each package. */
  readonly files: ReadonlyMap<PackageName, readonly GeneratedFile[]>;
  /** Why `npm run generate` would refuse the ledger. */
  readonly problems: readonly Problem[];
}

/** No package's version depends on the snapshot that it was made from. */
const ANY_SNAPSHOT: Snapshot = { date: undefined, sha256: "", rowCount: 0, knownGaps: [] };

/** Makes the packages of a registry and its ledger as `npm run generate` does. */
export function describeRelease({ registry, ledger }: RegistryState): Release {
  const { apis, problems } = makePackages(registry, ledger, ANY_SNAPSHOT);
  const files = new Map(PACKAGE_NAMES.map((name) => [name, renderPackage(name, apis)]));
  return { registry, ledger, apis, files, problems };
}
