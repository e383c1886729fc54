import type { PortStatus, TransportProtocol } from "@ianakit/registry";
import { HAS_RFC, IS_MISUSED, type PortLayers, STATUSES } from "./port-layers.js";
import type { PortNames } from "./port-names.js";

/** What the tooltip and the readout say about a port. */
export interface PortSummary {
  /** `"443/tcp"`. */
  readonly port: string;
  /** Its services, the best-known first; historic names are only on the port's page. */
  readonly names: readonly string[];
  readonly status: PortStatus;
  readonly year: number | undefined;
  readonly hasRfc: boolean;
  /** Whether the registry reports that others use it. */
  readonly isMisused: boolean;
}

export function describePort(
  port: number,
  transport: TransportProtocol,
  layers: PortLayers,
  names: PortNames,
): PortSummary {
  return {
    port: `${port}/${transport}`,
    names: names.listNames(port, transport),
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

/** The parts of a summary after the names. */
export function listSummaryParts({ status, year, hasRfc, isMisused }: PortSummary): readonly string[] {
  return [
    STATUS_WORDS[status],
    ...(hasRfc ? ["the registry names an RFC"] : []),
    ...(year === undefined ? [] : [`registered ${year}`]),
    ...(isMisused ? ["unauthorized use reported"] : []),
  ];
}
