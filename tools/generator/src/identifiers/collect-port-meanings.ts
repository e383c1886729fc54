import type { Assignment, PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import { findServiceNameFault } from "../assignments/find-service-name-fault.js";
import type { Registry } from "../registry/registry.js";
import { constantName } from "./constant-name.js";
import { extendByNumber } from "./extend-by-number.js";
import type { PortEntry } from "./ledger.js";
import type { Meaning } from "./meaning.js";

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

/** What the constants of a transport protocol's package stand for: each first port, and each last port of a range. */
export function collectPortMeanings(
  registry: Registry,
  transport: TransportProtocol,
): readonly Meaning<PortEntry>[] {
  const meanings = listPortAssignments(registry, transport).flatMap(
    ({ serviceName, ports: { first, last } }) => {
      const isPrimary = registry.primaryPorts.get(`${serviceName}/${transport}`) === first;
      const meaning = toFirstPort(serviceName, first, isPrimary);
      return first === last ? [meaning] : [meaning, toLastPort(serviceName, last)];
    },
  );
  // A port and a range of one service may begin, or two ranges end, at one port: that is one meaning.
  const unique = new Map(meanings.map((meaning) => [JSON.stringify(meaning.entry), meaning]));
  return [...unique.values()];
}

function toFirstPort(serviceName: string, port: number, isPrimary: boolean): Meaning<PortEntry> {
  const plain = constantName(serviceName);
  const withPort = `${plain}_${port}`;
  return { ...toMeaning({ serviceName, port }), candidates: isPrimary ? [plain, withPort] : [withPort] };
}

function toLastPort(serviceName: string, port: number): Meaning<PortEntry> {
  const last = `${constantName(serviceName)}_LAST`;
  return { ...toMeaning({ serviceName, port, role: "last" }), candidates: [last, `${last}_${port}`] };
}

function toMeaning(entry: PortEntry): Omit<Meaning<PortEntry>, "candidates"> {
  const { serviceName, port } = entry;
  return {
    entry,
    extend: (identifier, attempt) => extendByNumber(identifier, port, attempt),
    rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, port, serviceName],
  };
}
