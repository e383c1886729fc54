import type { Registry } from "../registry/registry.js";
import { keepDates } from "./keep-dates.js";
import { EMPTY_LEDGER, type Ledger } from "./ledger.js";
import { keepRetired } from "./retire-tombstones.js";
import { updateLedger } from "./update-ledger.js";

/** What a ledger is made of. */
export interface LedgerSources {
  /** The last release; `undefined` before the first release, when nothing is promised yet. */
  readonly released: { readonly registry: Registry; readonly ledger: Ledger } | undefined;
  readonly registry: Registry;
  /** The date of the registry's snapshot, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** The ledger of the updates since the release: when things came and went, and what is planned to be retired. */
  readonly pending: Ledger;
}

/**
 * Makes the ledger from the last release and the current registry. However many updates lie between, the result is that
 * of a single one: nothing that was undone in the meantime affects it.
 */
export function remakeLedger({ released, registry, date, pending }: LedgerSources): Ledger {
  const ledger = released?.ledger ?? EMPTY_LEDGER;
  const updated = updateLedger({ ledger, previous: released?.registry, registry, date });
  return keepRetired(keepDates(updated, pending, ledger), pending);
}
