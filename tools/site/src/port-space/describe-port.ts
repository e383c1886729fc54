import { findByPort, type PortStatus, type TransportProtocol } from "@ianakit/registry";
import { NO_LETTER, OTHER_LETTER, type PortLayers, STATUSES } from "./port-layers.js";

/** What is said of a port where it is pointed at. */
export interface PortSummary {
  /** `"443/tcp"`. */
  readonly port: string;
  /** Of the services, the one that the port is known for first; a historic name is left to the port's page. */
  readonly names: readonly string[];
  readonly status: PortStatus;
  readonly year: number | undefined;
  /** That the assignee's id begins with. */
  readonly letter: string | undefined;
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
    letter: printLetter(layers.letters[port] ?? NO_LETTER),
  };
}

function printLetter(letter: number): string | undefined {
  if (letter === NO_LETTER || letter === OTHER_LETTER) return undefined;
  return String.fromCharCode("A".charCodeAt(0) + letter - 1);
}

const STATUS_WORDS: Readonly<Record<PortStatus, string>> = {
  assigned: "Assigned",
  reserved: "Reserved",
  unassigned: "Unassigned",
  dynamic: "Dynamic, never assigned",
};

/** What is said of a port beside its names. */
export function listSummaryParts({ status, year, letter }: PortSummary): readonly string[] {
  return [
    STATUS_WORDS[status],
    ...(letter === undefined ? [] : [`assignee ${letter}…`]),
    ...(year === undefined ? [] : [`registered ${year}`]),
  ];
}
