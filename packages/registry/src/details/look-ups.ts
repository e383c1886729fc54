import type { TransportProtocol } from "../assignment.js";
import { findByName as findServicesByName, findByPort as findServicesByPort } from "../index.js";
import type { ListOptions } from "../list-options.js";
import { type AssignmentDetails, getDetails } from "./get-details.js";

/** An assignment that was looked up by a name. */
export interface NamedAssignment extends AssignmentDetails {
  /** The historic name that the assignment was looked up by, if it was found by one. */
  readonly foundByAlias: string | undefined;
}

/**
 * Every assignment of a port with every column, in the order of `findByPort` of the main entry point.
 *
 * @param port - 0 to 65535
 * @param transport - without it, the assignments of all four transport protocols
 * @throws {RangeError} if `port` is not an integer from 0 to 65535, or `transport` is unknown
 * @throws {TypeError} if `port` is not a number, or `transport` is not a string
 * @example
 * console.log(findByPort(80, "tcp")[0]?.txt?.kind); // keys
 */
export function findByPort(port: number, transport?: TransportProtocol): AssignmentDetails[] {
  return findServicesByPort(port, transport).flatMap(getDetails);
}

/**
 * Every assignment of a service name with every column, in the order of `findByName` of the main entry point.
 *
 * @param serviceName - in any case; a historic name also finds the service that replaced it
 * @param options - a transport protocol, or `{ transport, first, last }` to limit the ports as well; without it, all
 * @throws {RangeError} if `serviceName` is empty, `transport` is unknown, or a port is not an integer from 0 to 65535
 * @throws {TypeError} if `serviceName` or `transport` is not a string, or a port is not a number
 * @example
 * console.log(findByName("nfs", "sctp")[0]?.references[0]); // { kind: 'rfc', number: 5665, url: 'https://www.rfc-editor.org/rfc/rfc5665' }
 */
export function findByName(
  serviceName: string,
  options?: TransportProtocol | ListOptions,
): NamedAssignment[] {
  const found = new Set<string>();
  return findServicesByName(serviceName, options)
    .filter((service) => {
      const key = JSON.stringify([service.serviceName, service.ports, service.transport]);
      return !found.has(key) && found.add(key);
    })
    .flatMap((service) =>
      getDetails(service).map((details) => ({ ...details, foundByAlias: service.foundByAlias })),
    );
}
