import { checkPort } from "./arguments/check-port.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { findCanonicalRow } from "./core/find-canonical-row.js";
import { getServices } from "./core/services.js";

/**
 * The one service that a port is known for.
 *
 * @param port - 0 to 65535
 * @returns `undefined` for a port without a service
 * @throws {RangeError} if the port or the transport protocol is none, and {@link TypeError} if it is of another type
 * @example
 * console.log(getServiceName(80, "tcp")); // http
 * console.log(getServiceName(465, "udp")); // igmpv3lite
 * @see RFC 6335 section 6
 */
export function getServiceName(port: number, transport: TransportProtocol): string | undefined {
  checkPort(port);
  const row = findCanonicalRow(port, checkTransport(transport));
  return row === -1 ? undefined : getServices().names[row];
}
