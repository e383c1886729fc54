import type { TransportProtocol } from "./assignment.js";

/** The transport protocols that the registry assigns ports for, in its own order. */
export const TRANSPORT_PROTOCOLS = [
  "tcp",
  "udp",
  "sctp",
  "dccp",
] as const satisfies readonly TransportProtocol[];
