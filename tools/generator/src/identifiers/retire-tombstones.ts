import { type Ledger, listSections, mapIdentifiers } from "./ledger.js";

/**
 * Marks the tombstones that were withdrawn before a day as taken out of their packages. Their identifiers stay in
 * the ledger: none is ever given to anything else.
 *
 * @param before - `YYYY-MM-DD`; a tombstone of an unknown day stays
 * @param date - of the snapshot with which they go, `YYYY-MM-DD`
 */
export function retireTombstones(ledger: Ledger, before: string, date: string): Ledger {
  return mapIdentifiers(ledger, (entry) => {
    const { withdrawn, retired } = entry;
    const isOld = withdrawn !== undefined && withdrawn !== "unknown" && withdrawn < before;
    return isOld && retired === undefined ? { ...entry, retired: date } : entry;
  });
}

/** Keeps planned retirements in a ledger that is made anew from the last release, except of what was assigned again. */
export function keepRetired(ledger: Ledger, planned: Ledger): Ledger {
  const sections = listSections(planned);
  return mapIdentifiers(ledger, (entry, identifier, section) => {
    const retired = sections[section]?.[identifier]?.retired;
    return retired === undefined || entry.withdrawn === undefined ? entry : { ...entry, retired };
  });
}
