import { constantName } from "@ianakit/generator";
import type { PortRange } from "@ianakit/registry";
import { findIdentifier } from "./find-identifier.js";

interface Named {
  readonly serviceName: string;
  readonly ports: PortRange | undefined;
}

/**
 * Of the constants that hold a port, those that no assignment of today explains: their services were withdrawn from
 * the registry or moved, and the package keeps them, deprecated.
 */
export function listWithdrawn(
  identifiers: readonly string[],
  port: number,
  assignments: readonly Named[],
): readonly string[] {
  const live = new Set(assignments.map(({ serviceName }) => findIdentifier(identifiers, serviceName)));
  const ends = assignments
    .filter(({ ports }) => ports !== undefined && ports.first < port && ports.last === port)
    .map(({ serviceName }) => `${constantName(serviceName)}_LAST`);
  const isEnd = (identifier: string) =>
    ends.some((end) => identifier === end || identifier.startsWith(`${end}_`));
  return identifiers.filter((identifier) => !live.has(identifier) && !isEnd(identifier));
}
