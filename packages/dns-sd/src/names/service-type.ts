/** The parts of a DNS-SD name: `Office._printer._sub._ipp._tcp.local` has an instance, or a subtype, a type and a domain. */
export interface ServiceTypeParts {
  /** Without its underscore: `"ipp"`. */
  readonly serviceName: string;
  /** The label after it: `"udp"` for every transport protocol but TCP (RFC 6763 section 7). */
  readonly transport: "tcp" | "udp";
  /** Without `._sub`, as sent: `"_printer"` (RFC 6763 section 7.1). */
  readonly subtype?: string;
  /** The instance as a person reads it, without escapes: `"Dr. Smith's printer"` (RFC 6763 section 4.1.1). */
  readonly instanceName?: string;
  /** Without the dot at its end: `"local"`. */
  readonly domain?: string;
}
