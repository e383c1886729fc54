import type { InterfaceMember } from "./read-interfaces.js";

/** The interfaces of the typed look-ups: each name of a transport protocol, and its port. */
export const LOOKUP_INTERFACE = /^(Tcp|Udp|Sctp|Dccp)Ports$/;

/** A program that looks every name up: its type is the port that it had, no more and no less. */
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
      ...literals.flatMap((port) => {
        const type = `${prefix}.PortOf<${name}, ${protocol}>`;
        return [`(${port}) satisfies ${type};`, `(undefined as unknown as ${type}) satisfies ${port};`];
      }),
    ];
  });
}
