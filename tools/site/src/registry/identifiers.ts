import * as dccp from "@ianakit/dccp";
import { constantName } from "@ianakit/generator/constant-name";
import type { TransportProtocol } from "@ianakit/registry";
import * as sctp from "@ianakit/sctp";
import * as tcp from "@ianakit/tcp";
import * as udp from "@ianakit/udp";

/** A package of constants: `HTTPS` is 443. */
export type Constants = Readonly<Record<string, number>>;

interface TransportPackage {
  readonly name: string;
  readonly enumName: string;
  readonly constants: Constants;
}

/** Each transport protocol's package, as a user imports it. */
export const PACKAGES: Readonly<Record<TransportProtocol, TransportPackage>> = {
  tcp: { name: "@ianakit/tcp", enumName: "TcpPort", constants: tcp },
  udp: { name: "@ianakit/udp", enumName: "UdpPort", constants: udp },
  sctp: { name: "@ianakit/sctp", enumName: "SctpPort", constants: sctp },
  dccp: { name: "@ianakit/dccp", enumName: "DccpPort", constants: dccp },
};

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
