/** The parts of a service instance name, `<Instance>.<Service>.<Domain>` (RFC 6763 section 4.1). */
export interface ServiceInstanceName {
  /** As a person reads it, without escapes: 1 to 63 bytes of UTF-8 (section 4.1.1). */
  readonly instanceName: string;
  /** Without its underscore: `"ipp"`. */
  readonly serviceName: string;
  /** Every transport protocol but TCP is `"udp"` on the wire (section 7). */
  readonly transport: "tcp" | "udp";
  /** Without the dot at its end: `"local"`. */
  readonly domain: string;
}
