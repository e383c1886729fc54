import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { compareCodePoints } from "../compare-names.js";

/** Rows without a port come last, rows without a transport protocol after those with one. */
const LAST = Number.MAX_SAFE_INTEGER;

/** By first port and transport protocol, those without a port by name; within one port and protocol as in the file. */
export function sortAssignments(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.toSorted(
    (left, right) =>
      (left.ports?.first ?? LAST) - (right.ports?.first ?? LAST) ||
      compareNamesWithoutPort(left, right) ||
      rankTransport(left.transport) - rankTransport(right.transport),
  );
}

/** By ports, then transport protocol, then what the row says. */
export function sortPortRemarks(remarks: readonly PortRemark[]): readonly PortRemark[] {
  return remarks.toSorted(
    (left, right) =>
      left.ports.first - right.ports.first ||
      left.ports.last - right.ports.last ||
      rankTransport(left.transport) - rankTransport(right.transport) ||
      compareCodePoints(left.description, right.description),
  );
}

function compareNamesWithoutPort(left: Assignment, right: Assignment): number {
  return left.ports === undefined ? compareCodePoints(left.serviceName, right.serviceName) : 0;
}

function rankTransport(transport: TransportProtocol | undefined): number {
  return transport === undefined ? LAST : TRANSPORT_PROTOCOLS.indexOf(transport);
}
