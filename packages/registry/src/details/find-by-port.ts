import type { TransportProtocol } from "../assignment.js";
import { findByPort as findServices } from "../index.js";
import type { AssignmentDetails } from "./assignment-details.js";
import { getDetails } from "./get-details.js";

/**
 * Every assignment of a port with every column, in the order of the `findByPort` of `.`.
 *
 * @param port - 0 to 65535
 * @param transport - without it, those of all four
 * @throws {RangeError} if the port or the transport protocol is none, and {@link TypeError} if it is of another type
 * @example
 * console.log(findByPort(80, "tcp")[0]?.txt?.kind); // keys
 */
export function findByPort(port: number, transport?: TransportProtocol): AssignmentDetails[] {
  return findServices(port, transport).flatMap(getDetails);
}
