/** The transport protocols of the registry. */
export const TRANSPORT_PROTOCOLS = ["tcp", "udp", "sctp", "dccp"] as const;
