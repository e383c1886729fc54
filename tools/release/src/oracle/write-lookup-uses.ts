import type { InterfaceMember } from "./read-interfaces.js";

/** The interfaces of the typed look-ups: each name of a transport protocol, and its port. */
export const LOOKUP_INTERFACE = /^(Tcp|Udp|Sctp|Dccp)Ports$/;

/**
 * A program that looks every name up, and gives each type the port that it had. A type may widen to
 * `number | undefined` where its answer moved, and takes the old port then; it may not become another port.
 */
export function writeLookupUses(
  interfaceName: string,
  members: readonly InterfaceMember[],
  prefix: string,
): readonly string[] {
  const [, transport] = LOOKUP_INTERFACE.exec(interfaceName) ?? [];
  if (transport === undefined) return [];
  const protocol = JSON.stringify(transport.toLowerCase());
  return members.flatMap(({ key, literals }) => {
    const name = JSON.stringify(key);
    return [
      `(${name}) satisfies ${prefix}.ServiceName<${protocol}>;`,
      ...literals.map((port) => `(${port}) satisfies ${prefix}.PortOf<${name}, ${protocol}>;`),
    ];
  });
}
