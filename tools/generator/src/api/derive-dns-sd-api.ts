import type { Assignment } from "@ianakit/registry/assignment";
import { compareCodePoints } from "../compare-names.js";
import { type Ledger, listReleased, type ServiceTypeEntry } from "../identifiers/ledger.js";
import { listServiceTypeAssignments, serviceTypesOf } from "../identifiers/select-assignments.js";
import { saysDnsSd } from "../registry/choose-dns-sd-services.js";
import type { Registry } from "../registry/registry.js";
import { describeAssignment, describeTombstone, toDeprecation } from "./describe-assignment.js";
import type { DnsSdApi, ServiceTypeConstant } from "./package-api.js";

/** The package `dns-sd`: the identifiers and values of the ledger, documented from the registry. */
export function deriveDnsSdApi(registry: Registry, ledger: Ledger): DnsSdApi {
  const assignments = listServiceTypeAssignments(registry);
  const live = indexByServiceType(assignments, registry);
  const released = listReleased(ledger.packages["dns-sd"]);
  const toConstants = (entries: typeof released) =>
    entries
      .map(([identifier, entry]) => toConstant(identifier, entry, live))
      .toSorted((left, right) => compareCodePoints(left.identifier, right.identifier));
  return {
    name: "dns-sd",
    constants: toConstants(released.filter(([, { onlyInAll }]) => !onlyInAll)),
    otherConstants: toConstants(released.filter(([, { onlyInAll }]) => onlyInAll)),
    serviceTypes: Object.entries(ledger.txt)
      .map(([serviceType, txt]) => ({ serviceType, txt }))
      .toSorted((left, right) => compareCodePoints(left.serviceType, right.serviceType)),
    assignments,
  };
}

/**
 * The row that documents each type: one that is for DNS-SD, else the row of the primary port. DNS labels are compared
 * without regard to case, so the index is too.
 */
function indexByServiceType(
  assignments: readonly Assignment[],
  registry: Registry,
): ReadonlyMap<string, Assignment> {
  const index = new Map<string, Assignment>();
  for (const assignment of assignments) {
    for (const serviceType of serviceTypesOf(assignment)) {
      const key = serviceType.toLowerCase();
      const known = index.get(key);
      if (known === undefined || rank(assignment, registry) < rank(known, registry))
        index.set(key, assignment);
    }
  }
  return index;
}

/** Of the rows of one type the lowest documents it, and of equals the first. */
function rank(assignment: Assignment, { primaryPorts }: Registry): number {
  if (saysDnsSd(assignment)) return 0;
  const { serviceName, ports, transport } = assignment;
  const isAtPrimaryPort =
    transport !== undefined && primaryPorts.get(`${serviceName}/${transport}`) === ports?.first;
  return isAtPrimaryPort ? 1 : 2;
}

function toConstant(
  identifier: string,
  entry: ServiceTypeEntry,
  live: ReadonlyMap<string, Assignment>,
): ServiceTypeConstant {
  const assignment = entry.withdrawn === undefined ? live.get(entry.serviceType.toLowerCase()) : undefined;
  return {
    identifier,
    value: entry.serviceType,
    deprecation: toDeprecation(entry),
    facts:
      assignment === undefined
        ? describeTombstone(entry.serviceName, undefined)
        : describeAssignment(assignment, []),
  };
}
