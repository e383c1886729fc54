import type { TransportProtocol } from "../assignment.js";
import { placeOf } from "../core/transports.js";

/** The place of a transport protocol; throws unless it is one of the four. */
export function checkTransport(transport: TransportProtocol): number {
  const place = placeOf(transport);
  if (place >= 0) return place;
  if (typeof transport !== "string")
    throw new TypeError(`a transport protocol is a string, not ${typeof transport}`);
  throw new RangeError(
    `transport protocol ${JSON.stringify(transport)} is unknown: expected tcp, udp, sctp or dccp`,
  );
}

/** The bits that a look-up without or with a transport protocol takes: its own and those of rows that name none. */
export function checkOptionalTransport(transport: TransportProtocol | undefined): number {
  return transport === undefined ? 0xff : (1 << checkTransport(transport)) | 16;
}
