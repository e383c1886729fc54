import type { PortStatus } from "../assignment.js";
import { REMARK_BITS, REMARK_PORTS, REMARK_STATUSES } from "../generated/core.js";
import { readBits, readTable, type Table, UNAUTHORIZED_USE_BIT } from "./read-table.js";
import { getServices } from "./services.js";
import { ALL_TRANSPORTS, NO_TRANSPORT_BIT } from "./transports.js";

const PORTS = 65_536;
const FIRST_DYNAMIC_PORT = 49_152;

/** Later ones win where rows overlap: a port is never called freer than any row says. */
const RANKS = ["unassigned", "reserved", "assigned"] as const satisfies readonly PortStatus[];
const LETTER_RANKS: Readonly<Record<string, number>> = { u: 0, r: 1, a: 2 };
const UNAUTHORIZED = 4;

let index: Uint8Array | undefined;

/** The status of a port; one that no row speaks of is unassigned, one above 49151 is dynamic (RFC 6335 section 6). */
export function findStatus(port: number, place: number): PortStatus {
  if (port >= FIRST_DYNAMIC_PORT) return "dynamic";
  index ??= buildIndex();
  return RANKS[(index[place * PORTS + port] ?? 0) & 3] ?? "unassigned";
}

/** Whether a row of the port, with a name or without, remarks on unauthorized use. */
export function findUnauthorizedUse(port: number, place: number): boolean {
  index ??= buildIndex();
  return ((index[place * PORTS + port] ?? 0) & UNAUTHORIZED) !== 0;
}

function buildIndex(): Uint8Array {
  const states = new Uint8Array(4 * PORTS);
  const remarks = readTable(REMARK_STATUSES, REMARK_BITS, REMARK_PORTS, "");
  markRows(states, remarks, (row) => LETTER_RANKS[remarks.names[row] ?? ""] ?? 1);
  markRows(states, getServices(), () => 2);
  return states;
}

function markRows(states: Uint8Array, table: Table, rankOf: (row: number) => number): void {
  const { first, last } = table;
  for (let row = 0; row < first.length; row++) {
    const from = first[row] ?? -1;
    if (from === -1) continue;
    const flags = readBits(table, row);
    const transports = (flags & NO_TRANSPORT_BIT) === 0 ? flags & ALL_TRANSPORTS : ALL_TRANSPORTS;
    const rank = rankOf(row);
    const unauthorized = (flags & UNAUTHORIZED_USE_BIT) === 0 ? 0 : UNAUTHORIZED;
    for (let place = 0; place < 4; place++) {
      if ((transports & (1 << place)) === 0) continue;
      for (let at = place * PORTS + from; at <= place * PORTS + (last[row] ?? from); at++) {
        const state = states[at] ?? 0;
        states[at] = Math.max(state & 3, rank) | (state & UNAUTHORIZED) | unauthorized;
      }
    }
  }
}
