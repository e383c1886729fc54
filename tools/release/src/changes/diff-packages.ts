import type { PackageApis, PackageName } from "@ianakit/generator";
import { diffDnsSd } from "./diff-dns-sd.js";
import { diffRegistry } from "./diff-registry.js";
import { diffTransport } from "./diff-transport.js";
import type { PackageChange } from "./package-change.js";

/** What differs between two versions of each package, by the names of their folders. */
export function diffPackages(
  before: PackageApis,
  after: PackageApis,
): ReadonlyMap<PackageName, readonly PackageChange[]> {
  const old = new Map(before.transports.map((api) => [api.name, api]));
  const transports = after.transports.map(
    (api) => [api.name, diffTransport(old.get(api.name) ?? api, api)] as const,
  );
  return new Map<PackageName, readonly PackageChange[]>([
    ...transports,
    ["dns-sd", diffDnsSd(before.dnsSd, after.dnsSd)],
    ["registry", diffRegistry(before.registry, after.registry)],
  ]);
}
