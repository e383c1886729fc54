import type { Assigned } from "./assign-identifiers.js";
import type { Identifiers, LedgerEntry } from "./ledger.js";

/** Stands for the date if a snapshot has none: a withdrawn identifier must still be marked as withdrawn. */
const UNKNOWN_DATE = "unknown";

/**
 * The identifiers of a package after an update: what is assigned is live, what is no longer assigned stays as a
 * tombstone. The value of an identifier never changes; the spelling of its name may. A tombstone without a successor, or
 * whose successor is itself withdrawn, is given the one that has appeared since.
 */
export function updateIdentifiers<Entry extends LedgerEntry>(
  before: Identifiers<Entry>,
  assigned: readonly Assigned<Entry>[],
  date: string | undefined,
  findSuccessor: (withdrawn: Entry) => string | undefined,
): Identifiers<Entry> {
  const after = new Map(Object.entries(before));
  const live = new Set(assigned.map(({ identifier }) => identifier));
  for (const { identifier, entry } of assigned)
    after.set(identifier, revive(after.get(identifier), entry, date));
  for (const [identifier, entry] of Object.entries(before)) {
    if (live.has(identifier) || (entry.replacedBy !== undefined && live.has(entry.replacedBy))) continue;
    const replacedBy = findSuccessor(entry) ?? entry.replacedBy;
    after.set(identifier, {
      ...entry,
      withdrawn: entry.withdrawn ?? date ?? UNKNOWN_DATE,
      ...(replacedBy === undefined ? {} : { replacedBy }),
    });
  }
  return Object.fromEntries(after);
}

function revive<Entry extends LedgerEntry>(
  known: Entry | undefined,
  entry: Entry,
  date: string | undefined,
): Entry {
  if (known === undefined) return date === undefined ? entry : { ...entry, since: date };
  const { withdrawn: _, replacedBy: __, retired: ___, ...rest } = known;
  return { ...rest, serviceName: entry.serviceName } as Entry;
}
