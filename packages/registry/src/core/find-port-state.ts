import type { PortStatus } from "../assignment.js";
import { findRowsByPort } from "./port-index.js";
import { readBits, type Table, UNAUTHORIZED_USE_BIT } from "./read-table.js";
import { getRemarks } from "./remarks.js";
import { getServices } from "./services.js";
import { wantedBits } from "./transports.js";

/** What the rows of a port say of it, with a name or without. */
export interface PortState {
  readonly status: Exclude<PortStatus, "dynamic">;
  readonly isUnauthorizedUseReported: boolean;
}

const PORTS = 65_536;
/** Later ones win where rows overlap: a port is never called freer than any row says. */
const STATUSES = ["unassigned", "reserved", "assigned"] as const;
const ASSIGNED = 2;
const STATUS_LETTERS = "ura";

/** The six states; a port's is one of them, so that an answer is one access and no new object. */
const STATES: readonly PortState[] = /* @__PURE__ */ STATUSES.flatMap((status) => [
  { status, isUnauthorizedUseReported: false },
  { status, isUnauthorizedUseReported: true },
]);

/** By the place of the transport protocol: one more than the number of each port's state, 0 for one that nobody asked for yet. */
const answers: Uint8Array[] = [];

/** The state of a port for a transport protocol, its place given; without any row it is unassigned (RFC 6335 section 6). */
export function findPortState(port: number, place: number): PortState {
  answers[place] ??= new Uint8Array(PORTS);
  const known = answers[place];
  let answer = known[port] ?? 0;
  if (answer === 0) {
    answer = readState(port, wantedBits(place)) + 1;
    known[port] = answer;
  }
  return STATES[answer - 1] as PortState;
}

function readState(port: number, wanted: number): number {
  const services = getServices();
  const remarks = getRemarks();
  const named = findRows(services, port, wanted);
  const unnamed = findRows(remarks, port, wanted);
  const rank =
    named.length > 0
      ? ASSIGNED
      : Math.max(0, ...unnamed.map((row) => STATUS_LETTERS.indexOf(remarks.names[row] ?? "")));
  const isReported =
    named.some((row) => (readBits(services, row) & UNAUTHORIZED_USE_BIT) !== 0) ||
    unnamed.some((row) => (readBits(remarks, row) & UNAUTHORIZED_USE_BIT) !== 0);
  return rank * 2 + (isReported ? 1 : 0);
}

function findRows(table: Table, port: number, wanted: number): readonly number[] {
  return findRowsByPort(table, port).filter((row) => (readBits(table, row) & wanted) !== 0);
}
