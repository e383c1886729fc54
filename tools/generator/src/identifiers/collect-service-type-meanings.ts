import type { Assignment } from "@ianakit/registry/assignment";
import { findServiceNameFault } from "../assignments/find-service-name-fault.js";
import type { Registry } from "../registry/registry.js";
import { constantName } from "./constant-name.js";
import type { ServiceTypeEntry } from "./ledger.js";
import type { Meaning } from "./meaning.js";

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

/** What the constants of `dns-sd` stand for: each service type once. */
export function collectServiceTypeMeanings(registry: Registry): readonly Meaning<ServiceTypeEntry>[] {
  const meanings = new Map<string, Meaning<ServiceTypeEntry>>();
  for (const assignment of listServiceTypeAssignments(registry)) {
    for (const serviceType of serviceTypesOf(assignment)) {
      meanings.set(serviceType, toMeaning(assignment.serviceName, serviceType));
    }
  }
  return [...meanings.values()];
}

function toMeaning(serviceName: string, serviceType: string): Meaning<ServiceTypeEntry> {
  const label = serviceType.endsWith("._tcp") ? "TCP" : "UDP";
  const identifier = `${constantName(serviceName)}_${label}`;
  return {
    entry: { serviceName, serviceType },
    candidates: [identifier],
    extend: (_, attempt) => `${identifier}_${attempt}`,
    rank: [findServiceNameFault(serviceName) === undefined ? 0 : 1, 0, serviceType],
  };
}
