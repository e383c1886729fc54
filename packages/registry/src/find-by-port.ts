import { checkPort } from "./arguments/check-port.js";
import { checkOptionalTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { sortCanonicalFirst, splitTransports, toService } from "./core/list-services.js";
import { recallByPort, rememberByPort } from "./core/port-answers.js";
import { findRowsByPort } from "./core/port-index.js";
import { getServices } from "./core/services.js";
import { wantedBits } from "./core/transports.js";
import type { Service } from "./service.js";

/**
 * Every service assigned to a port, ranges and historic names included.
 *
 * @param port - 0 to 65535
 * @param transport - without it, those of all four: protocol by protocol, tcp, udp, sctp, dccp
 * @returns frozen; the canonical service first, historic names last; empty for a port without a service
 * @throws {RangeError} if the port or the transport protocol is none, and {@link TypeError} if it is of another type
 * @example
 * console.log(findByPort(80, "tcp").map(({ serviceName }) => serviceName)); // [ 'http', 'www', 'www-http' ]
 * console.log(findByPort(6010, "tcp")[0]?.serviceName); // x11
 * @see RFC 6335 section 6
 */
export function findByPort(port: number, transport?: TransportProtocol): readonly Service[] {
  checkPort(port);
  const place = checkOptionalTransport(transport);
  return recallByPort(port, place) ?? rememberByPort(port, place, listServices(port, place));
}

function listServices(port: number, place: number): readonly Service[] {
  const rows = splitTransports(findRowsByPort(getServices(), port), wantedBits(place));
  return sortCanonicalFirst(rows, port).map((row) => toService(row));
}
