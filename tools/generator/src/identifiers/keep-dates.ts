import {
  type IdentifierSection,
  type Identifiers,
  type Ledger,
  type LedgerEntry,
  mapIdentifiers,
  type PortEntry,
  type ServiceCodeEntry,
  type ServiceTypeEntry,
} from "./ledger.js";

/**
 * A ledger made anew from the last release, with the days on which the updates since brought or withdrew what is
 * still so: the days of their snapshots, not that of the last one.
 */
export function keepDates(ledger: Ledger, pending: Ledger): Ledger {
  const sections: Readonly<Record<IdentifierSection, Identifiers<LedgerEntry>>> = {
    ...pending.packages,
    serviceCodes: pending.serviceCodes,
  };
  return mapIdentifiers(ledger, (entry, identifier, section) => {
    const known = sections[section][identifier];
    // An identifier that no release has shown may have stood for something else.
    if (known === undefined || readValue(known) !== readValue(entry)) return entry;
    const { since, withdrawn } = known;
    return {
      ...entry,
      ...(entry.since !== undefined && since !== undefined ? { since } : {}),
      ...(entry.withdrawn !== undefined && withdrawn !== undefined ? { withdrawn } : {}),
    };
  });
}

function readValue(
  entry: Partial<PortEntry & ServiceTypeEntry & ServiceCodeEntry>,
): string | number | undefined {
  return entry.port ?? entry.serviceType ?? entry.serviceCode;
}
