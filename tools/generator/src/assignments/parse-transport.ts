import type { TransportProtocol } from "@ianakit/registry/assignment";
import type { Parsed } from "./parsed.js";

/** The transport protocols that the registry assigns ports for, in its own order. */
export const TRANSPORT_PROTOCOLS = [
  "tcp",
  "udp",
  "sctp",
  "dccp",
] as const satisfies readonly TransportProtocol[];

/** The Transport Protocol column: one of the four, or nothing. An unknown one is never a default. */
export function parseTransport(text: string): Parsed<TransportProtocol | undefined> {
  if (text === "") return { value: undefined };
  const transport = TRANSPORT_PROTOCOLS.find((known) => known === text);
  if (transport !== undefined) return { value: transport };
  return {
    fault: `${JSON.stringify(text)} is no transport protocol: expected ${TRANSPORT_PROTOCOLS.join(", ")} or nothing`,
  };
}
