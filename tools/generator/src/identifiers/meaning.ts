import type { LedgerEntry } from "./ledger.js";

/** Something of the registry that wants an identifier: the entry it would get, and what decides its name. */
export interface Meaning<Entry extends LedgerEntry> {
  readonly entry: Entry;
  /** The identifiers to try, best first; the last one is extended until it is free. */
  readonly candidates: readonly string[];
  /** What becomes of the last candidate at the second attempt, the third …, until the identifier is free. */
  readonly extend: (identifier: string, attempt: number) => string;
  /** The order among newcomers, lowest first: no newcomer's identifier depends on the order of rows. */
  readonly rank: readonly [validity: number, port: number, name: string];
}
