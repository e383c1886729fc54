import type { Assignment, PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import { saysDnsSd } from "../registry/choose-dns-sd-services.js";
import type { Registry } from "../registry/registry.js";
import { transportsOf } from "../transports.js";

/** A row with a port. */
export interface PortAssignment extends Assignment {
  readonly ports: PortRange;
}

/**
 * The assignments of a transport protocol's package: named, with a port, no historic alias. A row that names no
 * transport protocol stands in all four packages, after the rows of the same port that name one.
 */
export function listPortAssignments(
  registry: Registry,
  transport: TransportProtocol,
): readonly PortAssignment[] {
  return listRowsWithPort(registry, transport).filter(({ aliasOf }) => aliasOf === undefined);
}

/** The historic aliases with a port that hold for a transport protocol: they have no constant. */
export function listOtherAssignments(
  registry: Registry,
  transport: TransportProtocol,
): readonly PortAssignment[] {
  return listRowsWithPort(registry, transport).filter(({ aliasOf }) => aliasOf !== undefined);
}

function listRowsWithPort(registry: Registry, transport: TransportProtocol): readonly PortAssignment[] {
  return registry.assignments.filter(
    (assignment): assignment is PortAssignment =>
      assignment.ports !== undefined && transportsOf(assignment).includes(transport),
  );
}

/** The ports that are assigned, over a transport protocol, to a service that the registry does not name. */
export function listUnnamedPorts(registry: Registry, transport: TransportProtocol): readonly PortRange[] {
  return registry.portRemarks
    .filter((remark) => remark.status === "assigned" && transportsOf(remark).includes(transport))
    .map(({ ports }) => ports);
}

const NO_SERVICE_TYPE = /\bNot a (?:real )?service type\b/;

/**
 * The rows that name a DNS-SD service type. Every registered service name does (RFC 6763 section 7), except historic
 * aliases, which the registry calls unusable for service discovery, and names that it says are not service types.
 */
export function listServiceTypeAssignments(registry: Registry): readonly Assignment[] {
  return registry.assignments.filter(
    ({ aliasOf, notes }) => aliasOf === undefined && !NO_SERVICE_TYPE.test(notes),
  );
}

/** Whether the service is for DNS-SD, and not only a name that DNS-SD might use: `.` has constants of these alone. */
export function isForDnsSd(assignment: Assignment, { dnsSdServices }: Registry): boolean {
  const { serviceName, transport } = assignment;
  return (
    saysDnsSd(assignment) || (transport !== undefined && dnsSdServices.has(`${serviceName}/${transport}`))
  );
}

/** The service types of a row: `_udp` for every transport protocol but TCP (RFC 6763 section 7), both without one. */
export function serviceTypesOf({
  serviceName,
  transport,
}: Pick<Assignment, "serviceName" | "transport">): readonly string[] {
  const labels = transport === undefined ? ["tcp", "udp"] : [transport === "tcp" ? "tcp" : "udp"];
  return labels.map((label) => `_${serviceName}._${label}`);
}
