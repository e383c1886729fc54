import type { TransportProtocol } from "./assignment.js";
import { indexOfTransport } from "./formats/transport-bits.js";
import { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";

/** Throws unless a value is a port number. */
export function checkPort(port: number): void {
  if (typeof port !== "number") throw new TypeError(`a port number is a number, not ${describe(port)}`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`a port number is an integer from 0 to 65535, not ${port}`);
  }
}

/** Throws unless a value is a string that is not empty. */
export function checkServiceName(serviceName: string): void {
  if (typeof serviceName !== "string") {
    throw new TypeError(`a service name is a string, not ${describe(serviceName)}`);
  }
  if (serviceName === "") throw new RangeError("a service name must not be empty");
}

/** The index of a transport protocol in {@link TRANSPORT_PROTOCOLS}; throws unless it is one of them. */
export function toTransportIndex(transport: TransportProtocol): number {
  const index = indexOfTransport(transport);
  if (index >= 0) return index;
  if (typeof transport !== "string")
    throw new TypeError(`a transport protocol is tcp, udp, sctp or dccp, not ${describe(transport)}`);
  throw new RangeError(
    `transport protocol ${JSON.stringify(transport)} is unknown: expected tcp, udp, sctp or dccp`,
  );
}

/** The same, except that `undefined` gives the index after the last one, which stands for all four. */
export function toOptionalTransportIndex(transport: TransportProtocol | undefined): number {
  return transport === undefined ? TRANSPORT_PROTOCOLS.length : toTransportIndex(transport);
}

/** What a value of a wrong type is, for a message. */
export function describe(value: unknown): string {
  if (typeof value === "string") return `the string ${JSON.stringify(value)}`;
  return value === null ? "null" : typeof value;
}
