import { checkPort } from "./arguments/check-port.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { getCanonicalIndex } from "./core/canonical-index.js";
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
  const row = getCanonicalIndex()[checkTransport(transport) * 65_536 + port] ?? 0;
  return row === 0 ? undefined : getServices().names[row - 1];
}
