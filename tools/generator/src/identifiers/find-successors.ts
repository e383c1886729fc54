import type { Assignment, PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import { groupBy, TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { listPorts } from "../list-ports.js";
import type { Registry } from "../registry/registry.js";
import { transportsOf } from "../transports.js";
import type { Assigned } from "./assign-identifiers.js";
import type { PortEntry } from "./ledger.js";
import { listPortAssignments, type PortAssignment } from "./select-assignments.js";

/** Finds the identifier that now stands for a withdrawn constant's service, if there is one. */
export type FindPortSuccessor = (withdrawn: PortEntry) => string | undefined;

/**
 * A withdrawn constant's successor is the first of these: the name that it is now a historic alias of; the same name at
 * a port that it did not have before; the name that it was renamed to at its port; the same name at another port. A port
 * that was reassigned to another service gives no successor.
 */
export function createPortSuccessors(
  transport: TransportProtocol,
  live: readonly Assigned<PortEntry>[],
  registry: Registry,
  previous: Registry | undefined,
): FindPortSuccessor {
  // Most registries withdraw nothing: the indexes are made when something is.
  let find: FindPortSuccessor | undefined;
  return (withdrawn) => {
    find ??= indexPortSuccessors(transport, live, registry, previous);
    return find(withdrawn);
  };
}

function indexPortSuccessors(
  transport: TransportProtocol,
  live: readonly Assigned<PortEntry>[],
  registry: Registry,
  previous: Registry | undefined,
): FindPortSuccessor {
  const aliases = groupBy(
    registry.assignments.filter(
      (each) => each.aliasOf !== undefined && transportsOf(each).includes(transport),
    ),
    ({ serviceName }) => serviceName,
  );
  const liveByName = groupBy(live, ({ entry }) => entry.serviceName);
  const now = groupByEveryPort(listPortAssignments(registry, transport));
  const before = previous && groupByEveryPort(listPortAssignments(previous, transport));
  return (withdrawn) => {
    const { serviceName, port, role } = withdrawn;
    const sameName = (liveByName.get(serviceName) ?? []).filter(({ entry }) => entry.role === role);
    const findAt = (name: string) => {
      const samePort = (liveByName.get(name) ?? []).filter(({ entry }) => entry.port === port);
      return samePort.find(({ entry }) => entry.role === role) ?? samePort[0];
    };
    const alias = aliases.get(serviceName)?.find((each) => holdsPort(each, port));
    if (alias?.aliasOf !== undefined) return findAt(alias.aliasOf)?.identifier;
    // If two services swap ports, each keeps its own name, even though the dates suggest that each port was renamed.
    const moved = before && sameName.find(({ entry }) => !isHeld(before, serviceName, entry.port));
    if (moved !== undefined) return moved.identifier;
    const newName = findNewName(withdrawn, now, before);
    if (newName !== undefined && previous !== undefined && !isSwap(serviceName, newName, previous, registry))
      return findAt(newName)?.identifier;
    const primaryPort = registry.primaryPorts.get(`${serviceName}/${transport}`);
    return (sameName.find(({ entry }) => entry.port === primaryPort) ?? sameName[0])?.identifier;
  };
}

/**
 * Whether two services swapped ports, so that neither was renamed: the one that left this port now has a port that is new
 * to it, and the one that came gave one up. Every transport protocol counts, since over this one either may have no other port.
 */
function isSwap(oldName: string, newName: string, before: Registry, now: Registry): boolean {
  return hasPortsBeyond(oldName, now, before) && hasPortsBeyond(newName, before, now);
}

/** Whether a name has a port in one registry, over any transport protocol, that it does not have in the other. */
function hasPortsBeyond(name: string, one: Registry, other: Registry): boolean {
  const others = new Set(listPorts(portsOf(name, other)));
  return listPorts(portsOf(name, one)).some((port) => !others.has(port));
}

function portsOf(name: string, registry: Registry): readonly PortRange[] {
  return TRANSPORT_PROTOCOLS.flatMap((transport) => listPortAssignments(registry, transport))
    .filter(({ serviceName }) => serviceName === name)
    .map(({ ports }) => ports);
}

function isHeld(assignments: AssignmentsByPort, name: string, port: number): boolean {
  return assignments.get(port)?.some(({ serviceName }) => serviceName === name) === true;
}

function findNewName(
  { serviceName, port }: PortEntry,
  now: AssignmentsByPort,
  before: AssignmentsByPort | undefined,
): string | undefined {
  const was = before?.get(port);
  const is = now.get(port);
  if (was === undefined || is === undefined) return undefined;
  const [old, ...moreGone] = listWithout(was, is);
  const [renamed, ...moreCome] = listWithout(is, was);
  if (old === undefined || renamed === undefined) return undefined;
  if (moreGone.length > 0 || moreCome.length > 0) return undefined;
  return old.serviceName === serviceName && isSameRegistration(old, renamed)
    ? renamed.serviceName
    : undefined;
}

/** The assignments whose names do not occur among the others. */
function listWithout(
  assignments: readonly Assignment[],
  others: readonly Assignment[],
): readonly Assignment[] {
  const names = new Set(others.map(({ serviceName }) => serviceName));
  return assignments.filter(({ serviceName }) => !names.has(serviceName));
}

function holdsPort({ ports }: Pick<Assignment, "ports">, port: number): boolean {
  return ports !== undefined && ports.first <= port && port <= ports.last;
}

export type AssignmentsByPort = ReadonlyMap<number, readonly PortAssignment[]>;

/** Assignments by port; a range is listed under every one of its ports. */
export function groupByEveryPort(assignments: readonly PortAssignment[]): AssignmentsByPort {
  return groupBy(
    assignments.flatMap((assignment) => listPorts([assignment.ports]).map((port) => ({ port, assignment }))),
    ({ port }) => port,
    ({ assignment }) => assignment,
  );
}

/**
 * Whether two rows at one port and transport protocol are one registration under two names. The registry has no
 * ids, so an equal date decides, or without dates an equal assignee.
 */
export function isSameRegistration(old: Assignment, renamed: Assignment): boolean {
  if (old.registrationDate !== undefined || renamed.registrationDate !== undefined) {
    return old.registrationDate === renamed.registrationDate;
  }
  return old.assignees.length > 0 && old.assignees.join("\n") === renamed.assignees.join("\n");
}
