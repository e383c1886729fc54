import type { TransportProtocol } from "../assignment.js";
import { TRANSPORT_PROTOCOLS } from "../transport-protocols.js";

/** The bit of a row that names no transport protocol, and holds for all four. */
export const NO_TRANSPORT_BIT = 16;

/** The bits of the four transport protocols. */
export const ALL_TRANSPORTS = 15;

/** The place of a transport protocol among the four; its bit is `1 << place`. */
export function placeOf(transport: TransportProtocol): number {
  return transport === "tcp"
    ? 0
    : transport === "udp"
      ? 1
      : transport === "sctp"
        ? 2
        : transport === "dccp"
          ? 3
          : -1;
}

/** The bits of rows that a look-up takes: of its transport protocol and of none, or of any for one place further. */
export function wantedBits(place: number): number {
  return place === TRANSPORT_PROTOCOLS.length
    ? ALL_TRANSPORTS | NO_TRANSPORT_BIT
    : (1 << place) | NO_TRANSPORT_BIT;
}

/** The protocols of a row's bits; `undefined` is that of a row that names none. */
export function listTransports(bits: number): readonly (TransportProtocol | undefined)[] {
  const transports: (TransportProtocol | undefined)[] = TRANSPORT_PROTOCOLS.filter(
    (_, place) => (bits & (1 << place)) !== 0,
  );
  return (bits & NO_TRANSPORT_BIT) === 0 ? transports : [...transports, undefined];
}
