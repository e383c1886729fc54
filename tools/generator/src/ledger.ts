/** The ledger of identifiers: its text, its types, and what an update does to it. */

export { checkReleased } from "./identifiers/check-released.js";
export { isSameRegistration } from "./identifiers/find-successors.js";
export { formatLedger } from "./identifiers/format-ledger.js";
export {
  EMPTY_LEDGER,
  type Identifiers,
  type Ledger,
  type LedgerEntry,
  type PortEntry,
} from "./identifiers/ledger.js";
export { parseLedger } from "./identifiers/parse-ledger.js";
export { remakeLedger } from "./identifiers/remake-ledger.js";
export { keepRetired, retireTombstones } from "./identifiers/retire-tombstones.js";
export { updateLedger } from "./identifiers/update-ledger.js";
