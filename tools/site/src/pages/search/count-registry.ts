import { assignments, portStatus, registryInfo } from "@ianakit/registry";
import { FILTERS } from "../../search/search-query.js";

/** The registry in numbers, and where the site's source is. */
export interface RegistryNumbers {
  readonly assignments: number;
  readonly serviceNames: number;
  /** Ports that at least one transport protocol has assigned. */
  readonly assignedPorts: number;
  /** Of the snapshot, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** `SITE_SOURCE` of the build: an address, or `undefined`. */
  readonly source: string | undefined;
}

export function countRegistry(): RegistryNumbers {
  const ports = Array.from({ length: 65_536 }, (_, port) => port);
  const isAssigned = (port: number) =>
    FILTERS.transport.some((transport) => portStatus(port, transport) === "assigned");
  return {
    assignments: registryInfo.assignmentCount,
    serviceNames: new Set([...assignments()].map(({ serviceName }) => serviceName)).size,
    assignedPorts: ports.filter(isAssigned).length,
    date: registryInfo.date,
    source: process.env["SITE_SOURCE"],
  };
}
