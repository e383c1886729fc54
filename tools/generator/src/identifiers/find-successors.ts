import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import type { Registry } from "../registry/registry.js";
import type { Assigned } from "./assign-identifiers.js";
import { listPortAssignments } from "./collect-port-meanings.js";
import type { PortEntry } from "./ledger.js";

/** Answers the identifier that stands for a withdrawn constant's service now, if there is one. */
export type FindPortSuccessor = (withdrawn: PortEntry) => string | undefined;

/**
 * A withdrawn constant's successor, first of: the name it is now a historic alias to; the name it was renamed to
 * at its port; the same name at the port it moved to. A port that was re-assigned to another service names none.
 */
export function createPortSuccessors(
  transport: TransportProtocol,
  live: readonly Assigned<PortEntry>[],
  registry: Registry,
  previous: Registry | undefined,
): FindPortSuccessor {
  const aliases = registry.assignments.filter((a) => a.aliasOf !== undefined && a.transport === transport);
  return (withdrawn) => {
    const successorName =
      aliases.find((alias) => alias.serviceName === withdrawn.serviceName && holdsPort(alias, withdrawn.port))
        ?.aliasOf ?? findNewName(withdrawn, transport, registry, previous);
    if (successorName !== undefined) {
      const samePort = live.filter(
        ({ entry }) => entry.serviceName === successorName && entry.port === withdrawn.port,
      );
      const sameRole = samePort.find(({ entry }) => entry.role === withdrawn.role);
      return (sameRole ?? samePort[0])?.identifier;
    }
    return findMove(withdrawn, transport, live, registry, previous);
  };
}

function findNewName(
  { serviceName, port }: PortEntry,
  transport: TransportProtocol,
  registry: Registry,
  previous: Registry | undefined,
): string | undefined {
  if (previous === undefined) return undefined;
  const before = listAtPort(previous, transport, port);
  const now = listAtPort(registry, transport, port);
  const gone = before.filter((old) => !now.some((assignment) => assignment.serviceName === old.serviceName));
  const come = now.filter((assignment) => !before.some((old) => old.serviceName === assignment.serviceName));
  const [old, renamed] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || old === undefined || renamed === undefined) return undefined;
  return old.serviceName === serviceName && isSameRegistration(old, renamed)
    ? renamed.serviceName
    : undefined;
}

/** The registry has no ids: the same date, or without dates the same assignee, tells a new name from a new service. */
function isSameRegistration(old: Assignment, renamed: Assignment): boolean {
  if (old.registrationDate !== undefined || renamed.registrationDate !== undefined) {
    return old.registrationDate === renamed.registrationDate;
  }
  return old.assignees.length > 0 && old.assignees.join("\n") === renamed.assignees.join("\n");
}

function findMove(
  { serviceName, role }: PortEntry,
  transport: TransportProtocol,
  live: readonly Assigned<PortEntry>[],
  registry: Registry,
  previous: Registry | undefined,
): string | undefined {
  const others = live.filter(({ entry }) => entry.serviceName === serviceName && entry.role === role);
  const isNew = ({ entry }: Assigned<PortEntry>) =>
    previous !== undefined &&
    !listAtPort(previous, transport, entry.port).some((old) => old.serviceName === serviceName);
  const primaryPort = registry.primaryPorts.get(`${serviceName}/${transport}`);
  return (others.find(isNew) ?? others.find(({ entry }) => entry.port === primaryPort) ?? others[0])
    ?.identifier;
}

function listAtPort(registry: Registry, transport: TransportProtocol, port: number): readonly Assignment[] {
  return listPortAssignments(registry, transport).filter((assignment) => holdsPort(assignment, port));
}

function holdsPort({ ports }: Pick<Assignment, "ports">, port: number): boolean {
  return ports !== undefined && ports.first <= port && port <= ports.last;
}
