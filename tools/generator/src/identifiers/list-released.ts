import type { Identifiers, LedgerEntry } from "./ledger.js";

/** What a package holds of the ledger: all but the tombstones that a planned major took out. */
export function listReleased<Entry extends LedgerEntry>(
  identifiers: Identifiers<Entry>,
): readonly (readonly [identifier: string, entry: Entry])[] {
  return Object.entries(identifiers).filter(([, { retired }]) => retired === undefined);
}
