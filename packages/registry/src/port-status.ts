import { checkPort } from "./arguments/check-port.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { PortStatus, TransportProtocol } from "./assignment.js";
import { findPortState } from "./core/find-port-state.js";

const FIRST_DYNAMIC_PORT = 49_152;

/**
 * What a port is: assigned, reserved, unassigned, or one of the Dynamic Ports that never are.
 *
 * @param port - 0 to 65535
 * @throws {RangeError} if the port or the transport protocol is none, and {@link TypeError} if it is of another type
 * @example
 * console.log(portStatus(443, "tcp")); // assigned
 * console.log(portStatus(4, "tcp")); // unassigned
 * console.log(portStatus(50000, "tcp")); // dynamic
 * @see RFC 6335 section 6
 */
export function portStatus(port: number, transport: TransportProtocol): PortStatus {
  checkPort(port);
  const place = checkTransport(transport);
  return port >= FIRST_DYNAMIC_PORT ? "dynamic" : findPortState(port, place).status;
}
