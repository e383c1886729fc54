import { toOptionalTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import { splitTransports, toService } from "./core/list-services.js";
import { bitsOf, getServices } from "./core/services.js";
import { listTransports, wantedBits } from "./formats/transport-bits.js";
import { type ListOptions, readOptions } from "./list-options.js";
import type { Service } from "./service.js";

/**
 * Every assignment of the registry with its name, ports and transport protocol; `assignments` of `./details` has every
 * column.
 *
 * @returns a new array, sorted by port; assignments without a port come last
 * @example
 * console.log(assignments().some(({ transport }) => transport === "dccp")); // true
 * @see RFC 6335 section 8.1
 */
export function assignments(): Service[] {
  return listRows(0, getServices().names.length);
}

/**
 * The assignments with a port: all of them, or those that match `options`.
 *
 * @param options - a transport protocol and the ports `first` to `last`; a range that overlaps them is included
 * @returns a new array, sorted by port; an assignment that names no transport protocol applies to all four
 * @throws {RangeError} if a port is not an integer from 0 to 65535, `first` is greater than `last`, or `transport` is unknown
 * @throws {TypeError} if a port is not a number, or `transport` is not a string
 * @example
 * const names = services({ transport: "tcp", first: 20, last: 22 }).map(({ serviceName }) => serviceName);
 * console.log(names); // [ 'ftp-data', 'ftp', 'ssh' ]
 * @see RFC 6335 section 6
 */
export function services(options?: TransportProtocol | ListOptions): Service[] {
  const isWanted = readOptions(options);
  return listRows(0, getServices().withPort).filter(isWanted);
}

/**
 * The services that are registered without a port, most of them for DNS-SD.
 *
 * @returns a new array, sorted by transport protocol, then by name; services without a transport protocol come last
 * @throws {RangeError} if `transport` is unknown
 * @throws {TypeError} if `transport` is not a string
 * @example
 * console.log(servicesWithoutPort().some(({ serviceName }) => serviceName === "1password")); // true
 * @see RFC 6335 section 5
 */
export function servicesWithoutPort(transport?: TransportProtocol): Service[] {
  const { names, withPort } = getServices();
  const rows = Array.from({ length: names.length - withPort }, (_, index) => withPort + index);
  return splitTransports(rows, wantedBits(toOptionalTransportIndex(transport))).map((row) => toService(row));
}

function listRows(start: number, end: number): Service[] {
  const rows: Service[] = [];
  for (let row = start; row < end; row++) {
    for (const transport of listTransports(bitsOf(row))) rows.push(toService({ row, transport }));
  }
  return rows;
}
