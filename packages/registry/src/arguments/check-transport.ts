import type { TransportProtocol } from "../assignment.js";
import { placeOf } from "../core/transports.js";
import { TRANSPORT_PROTOCOLS } from "../transport-protocols.js";

/** The place of a transport protocol; throws unless it is one of the four. */
export function checkTransport(transport: TransportProtocol): number {
  const place = placeOf(transport);
  if (place >= 0) return place;
  if (typeof transport !== "string")
    throw new TypeError(
      `a transport protocol is tcp, udp, sctp or dccp, not ${transport === null ? "null" : typeof transport}`,
    );
  throw new RangeError(
    `transport protocol ${JSON.stringify(transport)} is unknown: expected tcp, udp, sctp or dccp`,
  );
}

/** The same; one place further for all four. */
export function checkOptionalTransport(transport: TransportProtocol | undefined): number {
  return transport === undefined ? TRANSPORT_PROTOCOLS.length : checkTransport(transport);
}
