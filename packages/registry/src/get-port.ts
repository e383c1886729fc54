import { checkServiceName } from "./arguments/check-service-name.js";
import { checkTransport } from "./arguments/check-transport.js";
import type { TransportProtocol } from "./assignment.js";
import { findRowsByName } from "./core/name-index.js";
import { findPrimaryException } from "./core/primary-ports.js";
import { bitsOf, getServices } from "./core/services.js";
import { NO_TRANSPORT_BIT } from "./core/transports.js";

/**
 * The primary port of a service: where it has several, the one it is known by; of a range, the first.
 *
 * @param serviceName - in any case; historic names too
 * @returns 0 to 65535, or `undefined` for a name that is not registered with a port
 * @throws {TypeError} if the name is no string, and {@link RangeError} if it is empty or the transport protocol is none
 * @example
 * console.log(getPort("https", "tcp")); // 443
 * console.log(getPort("http-alt", "tcp")); // 8080
 * @see RFC 6335 section 6
 */
export function getPort(serviceName: string, transport: TransportProtocol): number | undefined {
  checkServiceName(serviceName);
  const place = checkTransport(transport);
  const wanted = (1 << place) | NO_TRANSPORT_BIT;
  const { names, first } = getServices();
  const found = findRowsByName(serviceName);
  const rows = typeof found === "number" ? [found] : found;
  for (const row of rows) {
    const port = first[row] ?? -1;
    if (port === -1 || (bitsOf(row) & wanted) === 0) continue;
    return rows.length === 1 ? port : (findPrimaryException(names[row] ?? "", place) ?? port);
  }
  return undefined;
}
