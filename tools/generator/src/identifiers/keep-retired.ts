import type { Identifiers, Ledger, LedgerEntry } from "./ledger.js";
import { mapIdentifiers } from "./map-identifiers.js";

/** A ledger made anew from the last release, with what is planned to be retired since; what came back is not. */
export function keepRetired(ledger: Ledger, planned: Ledger): Ledger {
  const sections: Readonly<Record<string, Identifiers<LedgerEntry>>> = {
    ...planned.packages,
    serviceCodes: planned.serviceCodes,
  };
  return mapIdentifiers(ledger, (entry, identifier, section) => {
    const retired = sections[section]?.[identifier]?.retired;
    return retired === undefined || entry.withdrawn === undefined ? entry : { ...entry, retired };
  });
}
