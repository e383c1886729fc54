import { EMPTY_LEDGER, type Identifiers, type Ledger, type PortEntry } from "../../src/identifiers/ledger.js";

/** A ledger of a test: of tcp these identifiers, and what the test says else. */
export function makeLedger(tcp: Identifiers<PortEntry>, others: Partial<Ledger> = {}): Ledger {
  return { ...EMPTY_LEDGER, packages: { ...EMPTY_LEDGER.packages, tcp }, ...others };
}
