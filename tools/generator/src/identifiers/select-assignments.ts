import type { Assignment, PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import type { Registry } from "../registry/registry.js";

/** An assignment that has constants of its own in a transport protocol's package. */
export interface PortAssignment extends Assignment {
  readonly ports: PortRange;
  readonly transport: TransportProtocol;
}

/** The assignments of a transport protocol's package: named, with a port, no historic alias. */
export function listPortAssignments(
  registry: Registry,
  transport: TransportProtocol,
): readonly PortAssignment[] {
  return registry.assignments.filter(
    (assignment): assignment is PortAssignment =>
      assignment.ports !== undefined &&
      assignment.transport === transport &&
      assignment.aliasOf === undefined,
  );
}

/** The rows with a port that hold for a transport protocol and have no constant: historic aliases, and rows that name no protocol. */
export function listOtherAssignments(
  registry: Registry,
  transport: TransportProtocol,
): readonly Assignment[] {
  return registry.assignments.filter(
    (assignment) =>
      assignment.ports !== undefined &&
      (assignment.transport === undefined ||
        (assignment.transport === transport && assignment.aliasOf !== undefined)),
  );
}

const NO_SERVICE_TYPE = /\bNot a (?:real )?service type\b/;

/** The rows that name a DNS-SD service type: those that define TXT keys, and those without a port that name a transport protocol. */
export function listServiceTypeAssignments(registry: Registry): readonly Assignment[] {
  return registry.assignments.filter(
    ({ aliasOf, txt, ports, transport, notes }) =>
      aliasOf === undefined &&
      (txt !== undefined || (ports === undefined && transport !== undefined)) &&
      !NO_SERVICE_TYPE.test(notes),
  );
}

/** The service types of a row: every transport protocol but TCP is `_udp` (RFC 6763 section 7), none is both. */
export function serviceTypesOf({
  serviceName,
  transport,
}: Pick<Assignment, "serviceName" | "transport">): readonly string[] {
  const labels = transport === undefined ? ["tcp", "udp"] : [transport === "tcp" ? "tcp" : "udp"];
  return labels.map((label) => `_${serviceName}._${label}`);
}
