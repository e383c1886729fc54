import { toService } from "./core/list-services.js";
import { bitsOf, getServices } from "./core/services.js";
import { listTransports } from "./core/transports.js";
import type { Service } from "./service.js";

/**
 * Every assignment of the registry, as far as this entry point knows it; that of `./details` has every column.
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
