import { splitTransports, toService } from "./core/list-services.js";
import { bitsOf, getServices } from "./core/services.js";
import { listTransports, wantedBits } from "./formats/transport-bits.js";
import type { Service } from "./service.js";
import { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";

/**
 * Every assignment of the registry with its name, ports and transport protocol; `assignments` of `./details` has every
 * column.
 *
 * @returns an iterator: by port, those without a port last
 * @example
 * console.log([...assignments()].filter(({ transport }) => transport === "dccp").length); // 10
 * @see RFC 6335 section 8.1
 */
export function* assignments(): Generator<Service, void, undefined> {
  for (const row of getServices().first.keys()) {
    for (const transport of listTransports(bitsOf(row))) yield toService({ row, transport });
  }
}

/**
 * The services that are registered without a port, most of them for DNS-SD.
 *
 * @returns a list of the caller's own: by transport protocol, then by name; services that name none come last
 * @example
 * console.log(servicesWithoutPort().some(({ serviceName }) => serviceName === "1password")); // true
 * @see RFC 6335 section 5
 */
export function servicesWithoutPort(): Service[] {
  const rows = [...getServices().first.entries()].flatMap(([row, port]) => (port === -1 ? [row] : []));
  return splitTransports(rows, wantedBits(TRANSPORT_PROTOCOLS.length)).map((row) => toService(row));
}
