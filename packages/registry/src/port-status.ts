import { checkPort, toTransportIndex } from "./arguments.js";
import type { PortStatus, TransportProtocol } from "./assignment.js";
import { findRowsByPort } from "./core/port-index.js";
import { getServices } from "./core/services.js";
import { STATUS_LETTERS, UNAUTHORIZED_USE_BIT } from "./formats/core/core-format.js";
import { decodeTable, readBits, type Table } from "./formats/core/decode-core.js";
import { wantedBits } from "./formats/transport-bits.js";
import { REMARK_BITS, REMARK_PORTS, REMARK_RANGES, REMARK_STATUSES } from "./generated/core.js";
import { FIRST_DYNAMIC_PORT } from "./port-class.js";

/**
 * Whether a port is assigned, reserved or unassigned, or one of the Dynamic Ports, which are never assigned.
 *
 * @param port - 0 to 65535
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number, or `transport` is not a string
 * @example
 * console.log(portStatus(443, "tcp")); // assigned
 * console.log(portStatus(4, "tcp")); // unassigned
 * console.log(portStatus(50000, "tcp")); // dynamic
 * @see RFC 6335 section 6
 */
export function portStatus(port: number, transport: TransportProtocol): PortStatus {
  checkPort(port);
  const index = toTransportIndex(transport);
  return port >= FIRST_DYNAMIC_PORT ? "dynamic" : findState(port, index).status;
}

/**
 * Whether the registry reports that others than the assignee use a port. A report applies to a whole row, which may be
 * a range of ports; its wording, in `./details`, says who uses which of them.
 *
 * @param port - 0 to 65535
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number, or `transport` is not a string
 * @example
 * console.log(isUnauthorizedUseReported(6003, "tcp")); // true
 * console.log(isUnauthorizedUseReported(443, "tcp")); // false
 */
export function isUnauthorizedUseReported(port: number, transport: TransportProtocol): boolean {
  checkPort(port);
  return findState(port, toTransportIndex(transport)).isUnauthorizedUseReported;
}

/** What the rows of a port say about it, whether they name a service or not. */
interface PortState {
  readonly status: Exclude<PortStatus, "dynamic">;
  readonly isUnauthorizedUseReported: boolean;
}

const PORTS = 65_536;
/** Where rows overlap, the last of these wins: no port is reported as freer than one of its rows says. */
const STATUSES = ["unassigned", "reserved", "assigned"] as const;
const ASSIGNED = 2;

/** The six states that ports share, so that an answer takes one array access and no new object. */
const STATES: readonly PortState[] = /* @__PURE__ */ STATUSES.flatMap((status) => [
  { status, isUnauthorizedUseReported: false },
  { status, isUnauthorizedUseReported: true },
]);

/** By the index of the transport protocol: for each port, the index of its state plus one; 0 = not computed yet. */
const answers: Uint8Array[] = [];
let remarkTable: Table | undefined;

/** A port without any row is unassigned (RFC 6335 section 6). */
function findState(port: number, transport: number): PortState {
  answers[transport] ??= new Uint8Array(PORTS);
  const known = answers[transport];
  let answer = known[port] ?? 0;
  if (answer === 0) {
    answer = readState(port, wantedBits(transport)) + 1;
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
    named.length > 0 ? ASSIGNED : Math.max(0, ...unnamed.map((row) => rankStatus(remarks.names[row])));
  const isReported =
    named.some((row) => (readBits(services, row) & UNAUTHORIZED_USE_BIT) !== 0) ||
    unnamed.some((row) => (readBits(remarks, row) & UNAUTHORIZED_USE_BIT) !== 0);
  return rank * 2 + (isReported ? 1 : 0);
}

/** The rows that name no service, in the order of their ports; read when a status is first asked for. */
function getRemarks(): Table {
  remarkTable ??= decodeTable({
    names: REMARK_STATUSES,
    bits: REMARK_BITS,
    ports: REMARK_PORTS,
    ranges: REMARK_RANGES,
    aliases: "",
  });
  return remarkTable;
}

function rankStatus(letter: string | undefined): number {
  return STATUSES.findIndex((status) => STATUS_LETTERS[status] === letter);
}

function findRows(table: Table, port: number, wanted: number): readonly number[] {
  return findRowsByPort(table, port).filter((row) => (readBits(table, row) & wanted) !== 0);
}
