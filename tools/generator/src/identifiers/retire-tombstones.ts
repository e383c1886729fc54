import type { Ledger } from "./ledger.js";
import { mapIdentifiers } from "./map-identifiers.js";

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
