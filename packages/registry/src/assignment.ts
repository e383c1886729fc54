/**
 * The domain of the IANA Service Name and Transport Protocol Port Number Registry, in the terms of RFC 6335.
 * Types only: this module is compiled before everything else, and the generator uses the same types.
 */

/** A transport protocol that the registry assigns ports for (RFC 6335 section 5). */
export type TransportProtocol = "tcp" | "udp" | "sctp" | "dccp";

/** Port numbers `first` to `last`, both included, 0 to 65535; `first === last` for a single port. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** The status of a port (RFC 6335 section 6). The Dynamic Ports, 49152 to 65535, are never assigned. */
export type PortStatus = "assigned" | "reserved" | "unassigned" | "dynamic";

/** One item of the registry's Reference column. */
export type Reference =
  | {
      readonly kind: "rfc";
      readonly number: number;
      /** As written, without the word "section": `"6.1"`. */
      readonly section?: string;
      readonly url: string;
    }
  /** An Internet-Draft, or one approved as an RFC (`RFC-ietf-…`); its version only if the registry gives one. */
  | { readonly kind: "draft"; readonly name: string; readonly url: string }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "text"; readonly text: string };

/**
 * What the notes say about a service's DNS-SD TXT keys (RFC 6763 section 6.4). The raw note is always kept,
 * because every kind except `none` is an interpretation of it.
 */
export type TxtNote =
  /** The service defines no keys. */
  | { readonly kind: "none"; readonly note: string }
  /** The keys are not public. */
  | { readonly kind: "proprietary"; readonly note: string }
  /** The keys are yet to be defined, or the note is empty. */
  | { readonly kind: "undefined-yet"; readonly note: string }
  /** The keys, in the order of the note. */
  | { readonly kind: "keys"; readonly keys: readonly string[]; readonly note: string }
  /** A document or a page defines them. */
  | { readonly kind: "reference"; readonly note: string }
  /** Free text that cannot be parsed reliably. */
  | { readonly kind: "unparsed"; readonly note: string };

/** One row of the registry that names a service. */
export interface Assignment {
  /** As registered; compare without regard to case (RFC 6335 section 5.1). */
  readonly serviceName: string;
  /** `undefined` for a service registered without a port. */
  readonly ports: PortRange | undefined;
  /** `undefined` if the row names no transport protocol: it then applies to all four. */
  readonly transport: TransportProtocol | undefined;
  /** As written; may be empty, may hold several lines. */
  readonly description: string;
  /** Ids of the registry's people, not names or addresses. */
  readonly assignees: readonly string[];
  /** Ids of the registry's people, not names or addresses. */
  readonly contacts: readonly string[];
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly registrationDate: string | undefined;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly modificationDate: string | undefined;
  readonly references: readonly Reference[];
  /** A DCCP service code, an unsigned 32-bit number (RFC 4340 section 8.1.2). */
  readonly serviceCode: number | undefined;
  /** The registry's remark on unauthorized use of the port. */
  readonly unauthorizedUse: string | undefined;
  /** The Assignment Notes as written; may be empty. */
  readonly notes: string;
  /** The well-formed service name that this historic name is an alias to. */
  readonly aliasOf: string | undefined;
  /** The service that IANA calls this one a duplicate of. */
  readonly duplicateOf: string | undefined;
  readonly txt: TxtNote | undefined;
}

/** One row of the registry that names no service: what IANA says about the ports themselves. */
export interface PortRemark {
  readonly ports: PortRange;
  /** `undefined` if the row names no transport protocol: it then applies to all four. */
  readonly transport: TransportProtocol | undefined;
  readonly status: Exclude<PortStatus, "dynamic">;
  /** The Description column as written, from which the status was read: `Unassigned [was netstat]`. */
  readonly description: string;
  readonly assignees: readonly string[];
  readonly contacts: readonly string[];
  readonly registrationDate: string | undefined;
  readonly modificationDate: string | undefined;
  readonly references: readonly Reference[];
  readonly unauthorizedUse: string | undefined;
  readonly notes: string;
}
