import { constantName } from "@ianakit/generator";

/**
 * Of the constants that hold a service's first port, the service's own: its name in capitals, with the port behind it
 * where that was not free (`HTTP_ALT_591`).
 */
export function findIdentifier(identifiers: readonly string[], serviceName: string): string | undefined {
  const name = constantName(serviceName);
  const isOwn = (identifier: string) =>
    identifier.startsWith(name) && /^(?:_\d+)*$/.test(identifier.slice(name.length));
  return identifiers.filter(isOwn).toSorted((left, right) => left.length - right.length)[0];
}
