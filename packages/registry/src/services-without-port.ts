import { splitTransports, toService } from "./core/list-services.js";
import { getServices } from "./core/services.js";
import { wantedBits } from "./core/transports.js";
import type { Service } from "./service.js";
import { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";

/**
 * The services that are registered without a port, most of them for DNS-SD.
 *
 * @returns fresh; transport protocol by transport protocol, then by name; those that name none come last
 * @example
 * console.log(servicesWithoutPort().some(({ serviceName }) => serviceName === "1password")); // true
 * @see RFC 6335 section 5
 */
export function servicesWithoutPort(): Service[] {
  const rows = [...getServices().first.entries()].flatMap(([row, port]) => (port === -1 ? [row] : []));
  return splitTransports(rows, wantedBits(TRANSPORT_PROTOCOLS.length)).map((row) => toService(row));
}
