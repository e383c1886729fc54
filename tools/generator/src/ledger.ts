/** The ledger of identifiers: its text, its types, and what an update does to it. */
export { formatLedger } from "./identifiers/format-ledger.js";
export { isSameRegistration } from "./identifiers/is-same-registration.js";
export { keepDates } from "./identifiers/keep-dates.js";
export { keepRetired } from "./identifiers/keep-retired.js";
export {
  EMPTY_LEDGER,
  type Identifiers,
  type Ledger,
  type LedgerEntry,
  type PortEntry,
} from "./identifiers/ledger.js";
export { parseLedger } from "./identifiers/parse-ledger.js";
export { retireTombstones } from "./identifiers/retire-tombstones.js";
export { updateLedger } from "./identifiers/update-ledger.js";
