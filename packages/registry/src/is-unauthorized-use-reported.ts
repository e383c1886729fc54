import { checkPort } from "./arguments/check-port.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { findPortState } from "./core/find-port-state.js";

/**
 * Whether the registry reports that a port is used by somebody it is not assigned to. A report is of a row, which may
 * hold a range of ports: `./details` gives its words, which say who uses which of them.
 *
 * @param port - 0 to 65535
 * @throws {RangeError} if the port or the transport protocol is none, and {@link TypeError} if it is of another type
 * @example
 * console.log(isUnauthorizedUseReported(6003, "tcp")); // true
 * console.log(isUnauthorizedUseReported(443, "tcp")); // false
 */
export function isUnauthorizedUseReported(port: number, transport: TransportProtocol): boolean {
  checkPort(port);
  return findPortState(port, checkTransport(transport)).isUnauthorizedUseReported;
}
