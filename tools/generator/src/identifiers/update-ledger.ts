import { groupBy } from "@ianakit/registry/model";
import type { Registry } from "../registry/registry.js";
import { byTransport } from "../transports.js";
import type { Assigned } from "./assign-identifiers.js";
import { type AssignedSections, assignSections } from "./assign-sections.js";
import { constantName } from "./constant-name.js";
import { createPortSuccessors } from "./find-successors.js";
import type { Identifiers, Ledger, ServiceCodeEntry, ServiceTypeEntry } from "./ledger.js";
import { mergeOtherNames, mergeServices, mergeTxt, mergeUnnamedPorts } from "./merge-lists.js";
import { updateCanonical } from "./update-canonical.js";
import { updateIdentifiers } from "./update-identifiers.js";

export interface LedgerUpdate {
  /** The ledger of the last release. */
  readonly ledger: Ledger;
  /** The registry of the last release, which tells a renamed service from a new one; `undefined` where there is none. */
  readonly previous?: Registry | undefined;
  readonly registry: Registry;
  /** The date of the registry's snapshot. */
  readonly date?: string | undefined;
}

/** The ledger after an update of the registry. A key of the old one is a key of the new one, with the same value. */
export function updateLedger(update: LedgerUpdate): Ledger {
  const { ledger, registry } = update;
  return {
    ...updateStatuses(update),
    services: mergeServices(ledger, registry),
    otherNames: mergeOtherNames(ledger, registry),
    unnamedPorts: mergeUnnamedPorts(ledger.unnamedPorts, registry),
    txt: mergeTxt(ledger.txt, registry),
  };
}

/**
 * A ledger whose identifiers are assigned or withdrawn as a registry says. A registry that the ledger covers adds
 * nothing to it.
 */
export function updateStatuses(
  { ledger, previous, registry, date }: LedgerUpdate,
  assigned: AssignedSections = assignSections(ledger, registry),
): Ledger {
  const packages = {
    ...byTransport((transport) =>
      updateIdentifiers(
        ledger.packages[transport],
        assigned[transport],
        date,
        createPortSuccessors(transport, assigned[transport], registry, previous),
      ),
    ),
    "dns-sd": promote(
      updateIdentifiers(
        ledger.packages["dns-sd"],
        assigned["dns-sd"],
        date,
        createServiceTypeSuccessors(assigned["dns-sd"]),
      ),
      assigned["dns-sd"],
    ),
  };
  const serviceCodes = updateIdentifiers(
    ledger.serviceCodes,
    assigned.serviceCodes,
    date,
    createServiceCodeSuccessors(assigned.serviceCodes),
  );
  const canonical = updateCanonical(ledger.canonical, registry, packages);
  return { ...ledger, packages, serviceCodes, canonical };
}

/** A service that DNS-SD now uses becomes a constant of `.`; one that DNS-SD no longer uses stays there. */
function promote(
  identifiers: Identifiers<ServiceTypeEntry>,
  assigned: readonly Assigned<ServiceTypeEntry>[],
): Identifiers<ServiceTypeEntry> {
  const promoted = listPromoted(identifiers, assigned).map(({ identifier }) => {
    const { onlyInAll: _, ...entry } = identifiers[identifier] as ServiceTypeEntry;
    return [identifier, entry] as const;
  });
  return { ...identifiers, ...Object.fromEntries(promoted) };
}

/** The constants of `./all` that a registry says are for DNS-SD, so that `.` must have them too. */
export function listPromoted(
  known: Identifiers<ServiceTypeEntry>,
  assigned: readonly Assigned<ServiceTypeEntry>[],
): readonly Assigned<ServiceTypeEntry>[] {
  return assigned.filter(({ identifier, entry }) => !entry.onlyInAll && known[identifier]?.onlyInAll);
}

/** The successor of a withdrawn service type is its name's type with the same label, else with the other one. */
function createServiceTypeSuccessors(live: readonly Assigned<ServiceTypeEntry>[]) {
  const byName = groupBy(live, ({ entry }) => constantName(entry.serviceName));
  return (withdrawn: ServiceTypeEntry) => {
    const sameName = byName.get(constantName(withdrawn.serviceName)) ?? [];
    const sameLabel = sameName.find(
      ({ entry }) => entry.serviceType.slice(-4) === withdrawn.serviceType.slice(-4),
    );
    return (sameLabel ?? sameName[0])?.identifier;
  };
}

function createServiceCodeSuccessors(live: readonly Assigned<ServiceCodeEntry>[]) {
  const byName = groupBy(live, ({ entry }) => entry.serviceName);
  return ({ serviceName }: ServiceCodeEntry) => byName.get(serviceName)?.[0]?.identifier;
}
