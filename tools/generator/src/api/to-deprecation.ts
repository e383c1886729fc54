import { parseDate } from "../assignments/parse-date.js";
import type { LedgerEntry } from "../identifiers/ledger.js";
import type { Deprecation } from "./package-api.js";

/** What a tombstone's documentation says; `undefined` for what is assigned. */
export function toDeprecation({ withdrawn, replacedBy }: LedgerEntry): Deprecation | undefined {
  if (withdrawn === undefined) return undefined;
  return { withdrawnBy: "value" in parseDate(withdrawn) ? withdrawn : undefined, replacedBy };
}
