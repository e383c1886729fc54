import type { PackageApis } from "@ianakit/generator/api/package-api";
import type { Ledger } from "@ianakit/generator/identifiers/ledger";
import { makePackages } from "@ianakit/generator/pipeline";
import type { Problem } from "@ianakit/generator/problem";
import type { Registry, Snapshot } from "@ianakit/generator/registry/registry";
import type { GeneratedFile } from "@ianakit/generator/render/generated-file";
import { PACKAGE_NAMES, type PackageName, renderPackage } from "@ianakit/generator/render/render-package";

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
