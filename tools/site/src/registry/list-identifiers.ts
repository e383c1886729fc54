import type { TransportProtocol } from "@ianakit/registry";
import { type Constants, PACKAGES } from "./transports.js";

const byPort = new Map<Constants, ReadonlyMap<number, readonly string[]>>();

/** The constants of a package that hold a port. */
export function listIdentifiers(transport: TransportProtocol, port: number): readonly string[] {
  const { constants } = PACKAGES[transport];
  const index = byPort.get(constants) ?? indexByPort(constants);
  byPort.set(constants, index);
  return index.get(port) ?? [];
}

function indexByPort(constants: Constants): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const [identifier, port] of Object.entries(constants)) {
    const known = index.get(port);
    if (known === undefined) index.set(port, [identifier]);
    else known.push(identifier);
  }
  return index;
}
