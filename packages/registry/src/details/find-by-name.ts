import type { TransportProtocol } from "../assignment.js";
import { findByName as findServices } from "../index.js";
import type { NamedAssignment } from "./assignment-details.js";
import { getDetails } from "./get-details.js";

/**
 * Every assignment of a service name with every column, in the order of the `findByName` of `.`.
 *
 * @param serviceName - in any case; a historic name finds the service that replaced it too
 * @param transport - without it, those of all four
 * @throws {TypeError} if the name is no string, and {@link RangeError} if it is empty or the transport protocol is none
 * @example
 * console.log(findByName("nfs", "sctp")[0]?.references[0]); // { kind: 'rfc', number: 5665, url: 'https://www.rfc-editor.org/rfc/rfc5665' }
 */
export function findByName(serviceName: string, transport?: TransportProtocol): NamedAssignment[] {
  const found = new Set<string>();
  return findServices(serviceName, transport)
    .filter((service) => {
      const key = JSON.stringify([service.serviceName, service.ports, service.transport]);
      return !found.has(key) && found.add(key);
    })
    .flatMap((service) =>
      getDetails(service).map((details) => ({ ...details, foundByAlias: service.foundByAlias })),
    );
}
