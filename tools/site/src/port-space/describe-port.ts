import { findByPort, type PortStatus, type TransportProtocol } from "@ianakit/registry";
import { HAS_RFC, IS_MISUSED, type PortLayers, STATUSES } from "./port-layers.js";

/** What is said of a port where it is pointed at. */
export interface PortSummary {
  /** `"443/tcp"`. */
  readonly port: string;
  /** Of the services, the one that the port is known for first; a historic name is left to the port's page. */
  readonly names: readonly string[];
  readonly status: PortStatus;
  readonly year: number | undefined;
  readonly hasRfc: boolean;
  /** Whether the registry reports that others use it. */
  readonly isMisused: boolean;
}

export function describePort(port: number, transport: TransportProtocol, layers: PortLayers): PortSummary {
  const names = findByPort(port, transport)
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ serviceName }) => serviceName);
  return {
    port: `${port}/${transport}`,
    names: [...new Set(names)],
    status: STATUSES[layers.statuses[port] ?? 0] ?? "unassigned",
    year: layers.years[port] === 0 ? undefined : layers.years[port],
    hasRfc: ((layers.records[port] ?? 0) & HAS_RFC) !== 0,
    isMisused: ((layers.records[port] ?? 0) & IS_MISUSED) !== 0,
  };
}

const STATUS_WORDS: Readonly<Record<PortStatus, string>> = {
  assigned: "Assigned",
  reserved: "Reserved",
  unassigned: "Unassigned",
  dynamic: "Dynamic, never assigned",
};

/** What is said of a port beside its names. */
export function listSummaryParts({ status, year, hasRfc, isMisused }: PortSummary): readonly string[] {
  return [
    STATUS_WORDS[status],
    ...(hasRfc ? ["the registry names an RFC"] : []),
    ...(year === undefined ? [] : [`registered ${year}`]),
    ...(isMisused ? ["unauthorized use reported"] : []),
  ];
}
