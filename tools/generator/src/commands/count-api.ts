import type { PackageApis, PackageName } from "../api/package-api.js";

/** How much a package offers. */
export interface PackageCounts {
  readonly constants: number;
  readonly enumMembers: number;
  /** Names, ports and service types in its types. */
  readonly types: number;
}

/** Counts what a package offers to a program and to a compiler. */
export function countApi(name: PackageName, { transports, dnsSd, registry }: PackageApis): PackageCounts {
  if (name === "dns-sd") {
    return {
      constants: dnsSd.constants.length + dnsSd.otherConstants.length,
      enumMembers: dnsSd.constants.length,
      types: dnsSd.serviceTypes.length,
    };
  }
  if (name === "registry") {
    const names = Object.values(registry.typedServices).reduce((sum, services) => sum + services.length, 0);
    return { constants: 0, enumMembers: 0, types: names };
  }
  const [api] = transports.filter((transport) => transport.name === name);
  if (api === undefined) return { constants: 0, enumMembers: 0, types: 0 };
  const ports = new Set(
    api.services.flatMap(({ ports }) => ports.flatMap(({ first, last }) => [first, last])),
  );
  return {
    constants: api.constants.length + api.serviceCodes.length,
    enumMembers: api.constants.length,
    types: api.services.length + ports.size,
  };
}
