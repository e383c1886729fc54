/** A transport protocol of the registry. DNS-SD writes every one but TCP as `_udp` (RFC 6763 section 7). */
export type TransportProtocol = "tcp" | "udp" | "sctp" | "dccp";
