import type { Assignment } from "@ianakit/registry/assignment";
import { transportsOf } from "../transports.js";
import type { PrimaryPortCorrection } from "./corrections.js";
import type { ServiceKey } from "./registry.js";

export interface ChosenPrimaryPorts {
  readonly ports: ReadonlyMap<ServiceKey, number>;
  readonly unneeded: readonly PrimaryPortCorrection[];
}

/**
 * The one port that each service of a transport protocol is known by: what a correction says, else the lowest of the
 * rows that name the protocol, else the lowest of the rows that name no protocol.
 */
export function choosePrimaryPorts(
  assignments: readonly Assignment[],
  corrections: readonly PrimaryPortCorrection[],
): ChosenPrimaryPorts {
  const corrected = new Map(corrections.map((correction) => [correction.serviceName, correction]));
  const ports = new Map<ServiceKey, number>();
  const needed = new Set<PrimaryPortCorrection>();
  for (const assignment of namingTransportFirst(assignments)) {
    if (assignment.ports === undefined) continue;
    const correction = corrected.get(assignment.serviceName);
    for (const transport of transportsOf(assignment)) {
      const key: ServiceKey = `${assignment.serviceName}/${transport}`;
      // Those of either kind come in the order of their ports: the first is the lowest.
      if (!ports.has(key)) ports.set(key, assignment.ports.first);
      else if (assignment.ports.first === correction?.port) {
        ports.set(key, correction.port);
        needed.add(correction);
      }
    }
  }
  return { ports, unneeded: corrections.filter((correction) => !needed.has(correction)) };
}

function namingTransportFirst(assignments: readonly Assignment[]): readonly Assignment[] {
  return [
    ...assignments.filter(({ transport }) => transport !== undefined),
    ...assignments.filter(({ transport }) => transport === undefined),
  ];
}
