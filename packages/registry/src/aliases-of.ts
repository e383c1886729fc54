import { checkServiceName } from "./arguments/check-service-name.js";
import { lowerCase } from "./core/lower-case.js";
import { getServices } from "./core/services.js";

let aliasesByName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

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
  aliasesByName ??= indexAliases();
  return [...(aliasesByName.get(lowerCase(serviceName)) ?? [])];
}

function indexAliases(): ReadonlyMap<string, ReadonlySet<string>> {
  const { names, aliases } = getServices();
  const index = new Map<string, Set<string>>();
  for (const [row, aliasOf] of aliases) {
    const key = lowerCase(aliasOf);
    index.set(key, (index.get(key) ?? new Set<string>()).add(names[row] ?? ""));
  }
  return index;
}
