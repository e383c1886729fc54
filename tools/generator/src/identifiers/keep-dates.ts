import { type AnyEntry, type Ledger, listSections, mapIdentifiers } from "./ledger.js";

/**
 * Keeps dates in a ledger that is made anew from the last release: an identifier that an update since then added or
 * withdrew has the date of that update's snapshot, not of the latest one. The dates of the release stay as they are.
 */
export function keepDates(ledger: Ledger, pending: Ledger, released: Ledger): Ledger {
  const [releasedSections, pendingSections] = [listSections(released), listSections(pending)];
  return mapIdentifiers(ledger, (entry, identifier, section) => {
    const known = pendingSections[section][identifier];
    // An identifier that was never released may have stood for something else in the meantime.
    if (known === undefined || readValue(known) !== readValue(entry)) return entry;
    const { since, withdrawn } = { ...known, ...releasedSections[section][identifier] };
    return {
      ...entry,
      ...(entry.since !== undefined && since !== undefined ? { since } : {}),
      ...(entry.withdrawn !== undefined && withdrawn !== undefined ? { withdrawn } : {}),
    };
  });
}

function readValue(entry: Partial<AnyEntry>): string | number | undefined {
  return entry.port ?? entry.serviceType ?? entry.serviceCode;
}
