import { checkPort, toOptionalTransportIndex, toTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import { findCanonicalRow } from "./core/find-canonical-row.js";
import { sortCanonicalFirst, splitTransports, toService } from "./core/list-services.js";
import { findRowsByPort } from "./core/port-index.js";
import { getServices } from "./core/services.js";
import { wantedBits } from "./formats/transport-bits.js";
import type { Service } from "./service.js";

/**
 * Every service assigned to a port, ranges and historic names included.
 *
 * @param port - 0 to 65535
 * @param transport - without it, the services of all four transport protocols: tcp, then udp, sctp and dccp
 * @returns a frozen list: the canonical service first, historic names last; empty for a port without a service
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number, or `transport` is not a string
 * @example
 * console.log(findByPort(80, "tcp").map(({ serviceName }) => serviceName)); // [ 'http', 'www', 'www-http' ]
 * console.log(findByPort(6010, "tcp")[0]?.serviceName); // x11
 * @see RFC 6335 section 6
 */
export function findByPort(port: number, transport?: TransportProtocol): readonly Service[] {
  checkPort(port);
  const index = toOptionalTransportIndex(transport);
  return recall(port, index) ?? remember(port, index, listServices(port, index));
}

/**
 * The one service that a port is known for.
 *
 * @param port - 0 to 65535
 * @returns the name as registered, or `undefined` for a port without a service
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number, or `transport` is not a string
 * @example
 * console.log(getServiceName(80, "tcp")); // http
 * console.log(getServiceName(465, "udp")); // igmpv3lite
 * @see RFC 6335 section 6
 */
export function getServiceName(port: number, transport: TransportProtocol): string | undefined {
  checkPort(port);
  const row = findCanonicalRow(port, toTransportIndex(transport));
  return row === -1 ? undefined : getServices().names[row];
}

function listServices(port: number, transport: number): readonly Service[] {
  const rows = splitTransports(findRowsByPort(getServices(), port), wantedBits(transport));
  return sortCanonicalFirst(rows, port).map((row) => toService(row));
}

const PORTS = 65_536;
const NO_SERVICES: readonly Service[] = /* @__PURE__ */ Object.freeze([]);

/** By the index of the transport protocol: for each port, the index of its answer plus one; 0 = not computed yet. */
const slots: Uint32Array[] = [];
const answers: (readonly Service[])[] = [NO_SERVICES];

function recall(port: number, transport: number): readonly Service[] | undefined {
  const slot = slots[transport]?.[port];
  return slot === undefined || slot === 0 ? undefined : answers[slot - 1];
}

/** Stores an answer and returns it. Ports without a service, which most are, share one empty answer. */
function remember(port: number, transport: number, services: readonly Service[]): readonly Service[] {
  const slot = services.length === 0 ? 1 : answers.push(Object.freeze(services));
  slots[transport] ??= new Uint32Array(PORTS);
  slots[transport][port] = slot;
  return services.length === 0 ? NO_SERVICES : services;
}
