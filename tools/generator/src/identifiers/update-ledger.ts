import type { TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "../assignments/parse-transport.js";
import { foldCase } from "../registry/fold-case.js";
import { groupBy } from "../registry/group-by.js";
import type { Registry } from "../registry/registry.js";
import { assignIdentifiers } from "./assign-identifiers.js";
import { collectPortMeanings, listOtherAssignments, listPortAssignments } from "./collect-port-meanings.js";
import { collectServiceCodeMeanings } from "./collect-service-code-meanings.js";
import { collectServiceTypeMeanings } from "./collect-service-type-meanings.js";
import { constantName } from "./constant-name.js";
import { createPortSuccessors } from "./find-successors.js";
import type { Identifiers, Ledger, PortEntry, ServiceCodeEntry, ServiceTypeEntry } from "./ledger.js";
import { mergeServicePorts } from "./merge-service-ports.js";
import { mergeTxt } from "./merge-txt.js";
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
  const primaryPortOf = (transport: TransportProtocol) => (serviceName: string) =>
    update.registry.primaryPorts.get(`${serviceName}/${transport}`);
  const packages = {
    ...byTransport((transport) => updatePorts(transport, update)),
    "dns-sd": updateServiceTypes(update),
  };
  return {
    version: 1,
    packages,
    serviceCodes: updateServiceCodes(update),
    canonical: updateCanonical(update.ledger.canonical, update.registry, packages),
    services: byTransport((transport) => {
      const { registry, ledger } = update;
      return mergeServicePorts(
        ledger.services[transport],
        listPortAssignments(registry, transport),
        primaryPortOf(transport),
      );
    }),
    otherNames: byTransport((transport) => {
      const { registry, ledger } = update;
      return mergeServicePorts(
        ledger.otherNames[transport],
        listOtherAssignments(registry, transport),
        primaryPortOf(transport),
      );
    }),
    txt: mergeTxt(update.ledger.txt, update.registry),
  };
}

function byTransport<T>(make: (transport: TransportProtocol) => T): Record<TransportProtocol, T> {
  return Object.fromEntries(TRANSPORT_PROTOCOLS.map((transport) => [transport, make(transport)])) as Record<
    TransportProtocol,
    T
  >;
}

function updatePorts(
  transport: TransportProtocol,
  { ledger, previous, registry, date }: LedgerUpdate,
): Identifiers<PortEntry> {
  const before = ledger.packages[transport];
  const assigned = assignIdentifiers(before, collectPortMeanings(registry, transport), {
    meaningKey: ({ serviceName, port, role }) => `${constantName(serviceName)} ${port} ${role}`,
  });
  return updateIdentifiers(
    before,
    assigned,
    date,
    createPortSuccessors(transport, assigned, registry, previous),
  );
}

function updateServiceTypes({ ledger, registry, date }: LedgerUpdate): Identifiers<ServiceTypeEntry> {
  const before = ledger.packages["dns-sd"];
  // Two spellings of one constant are two labels to DNS; two of one label are one (RFC 6763 section 7, RFC 4343).
  const assigned = assignIdentifiers(before, collectServiceTypeMeanings(registry), {
    meaningKey: ({ serviceType }) => foldCase(serviceType),
  });
  const byName = groupBy(assigned, ({ entry }) => constantName(entry.serviceName));
  return updateIdentifiers(before, assigned, date, (withdrawn) => {
    const sameName = byName.get(constantName(withdrawn.serviceName)) ?? [];
    const sameLabel = sameName.find(
      ({ entry }) => entry.serviceType.slice(-4) === withdrawn.serviceType.slice(-4),
    );
    return (sameLabel ?? sameName[0])?.identifier;
  });
}

function updateServiceCodes({ ledger, registry, date }: LedgerUpdate): Identifiers<ServiceCodeEntry> {
  const assigned = assignIdentifiers(ledger.serviceCodes, collectServiceCodeMeanings(registry), {
    meaningKey: ({ serviceName, serviceCode }) => `${constantName(serviceName)} ${serviceCode}`,
  });
  const byName = groupBy(assigned, ({ entry }) => entry.serviceName);
  return updateIdentifiers(
    ledger.serviceCodes,
    assigned,
    date,
    (withdrawn) => byName.get(withdrawn.serviceName)?.[0]?.identifier,
  );
}
