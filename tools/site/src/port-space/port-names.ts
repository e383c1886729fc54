import type { TransportProtocol } from "@ianakit/registry";

/** What ports are called. */
export interface PortNames {
  /** The name that the port is known for first. */
  readonly nameOf: (port: number, transport: TransportProtocol) => string | undefined;
  /** All of them, that one first; historic names are left out. */
  readonly listNames: (port: number, transport: TransportProtocol) => readonly string[];
}

/** A few ports with their names, whatever the transport protocol. */
export function makeNames(entries: readonly (readonly [port: number, name: string])[]): PortNames {
  const names = new Map(entries);
  const nameOf = (port: number) => names.get(port);
  return { nameOf, listNames: (port) => [nameOf(port) ?? []].flat() };
}
