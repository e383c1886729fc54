import { checkServiceName } from "./arguments/check-service-name.js";
import { findRowsByName } from "./core/name-index.js";
import { getServices } from "./core/services.js";

/**
 * The historic names that are aliases to a service.
 *
 * @param serviceName - the well-formed name, in any case
 * @returns each name once; empty for a service without one
 * @throws {TypeError} if the name is no string, and {@link RangeError} if it is empty
 * @example
 * console.log(aliasesOf("z39-50")); // [ 'z39.50' ]
 */
export function aliasesOf(serviceName: string): string[] {
  checkServiceName(serviceName);
  const { names, aliases } = getServices();
  const wellFormed = new Set(findRowsByName(serviceName).map((row) => names[row]));
  return [
    ...new Set([...aliases].flatMap(([row, aliasOf]) => (wellFormed.has(aliasOf) ? (names[row] ?? []) : []))),
  ];
}
