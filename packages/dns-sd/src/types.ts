import type { TxtKeysByServiceType } from "./generated/types.js";

export type { ValidServiceName } from "./names/valid-service-name.js";

/** A service type that is or was registered, as registered: `"_ipp._tcp"`. */
export type ServiceTypeName = keyof TxtKeysByServiceType;

/**
 * The service type of a service name and a transport protocol; every one but TCP is `_udp` (RFC 6763 section 7).
 * `never` where it was never registered; of a wide `string`, every one that it may be.
 *
 * @example
 * const type: ServiceTypeOf<"ipp", "tcp"> = "_ipp._tcp";
 */
export type ServiceTypeOf<
  ServiceName extends string,
  Transport extends "tcp" | "udp" | "sctp" | "dccp",
> = ServiceName extends unknown
  ? // Neither `string` nor a template type names a property.
    Record<never, never> extends { [Key in ServiceName]: never }
    ? Extract<ServiceTypeName, Spelling<ServiceName, Transport>>
    : Extract<Spelling<ServiceName, Transport>, ServiceTypeName>
  : never;

type Spelling<
  ServiceName extends string,
  Transport extends string,
> = `_${ServiceName}.${Transport extends "tcp" ? "_tcp" : "_udp"}`;

/**
 * The TXT keys that a service type defines: `never` where it defines none, and any `string` besides those known
 * where its note in the registry does not tell them all (RFC 6763 section 6.4).
 */
export type TxtKeysOf<ServiceType extends ServiceTypeName> = TxtKeysByServiceType[ServiceType];

/**
 * A TXT record of a service type: its keys are offered, others are allowed, because a note may change and devices
 * send more than it says. `true` is a key without a value (RFC 6763 section 6.4).
 */
export type TxtRecordOf<ServiceType extends ServiceTypeName> = {
  [Key in TxtKeysOf<ServiceType>]?: TxtValue;
} & { [key: string]: TxtValue };

/** A value of a TXT record; `true` is a key without one. */
export type TxtValue = string | Uint8Array | true;
