import type { TransportProtocol } from "@ianakit/registry/assignment";

/** A bit for each transport protocol, and one for a row that names none. */
export const TRANSPORT_BITS = { tcp: 1, udp: 2, sctp: 4, dccp: 8 } as const satisfies Record<
  TransportProtocol,
  number
>;
export const NO_TRANSPORT_BIT = 16;

/** The bit of a row's transport protocol. */
export function encodeTransport(transport: TransportProtocol | undefined): number {
  return transport === undefined ? NO_TRANSPORT_BIT : TRANSPORT_BITS[transport];
}
