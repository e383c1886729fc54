import type { ServiceTypeName, TxtKeysByServiceType } from "./generated/types.js";
import type { TransportProtocol } from "./transport-protocol.js";
import type { TxtValue } from "./txt-records/txt-value.js";

export type { ServiceTypeName } from "./generated/types.js";
export type { ValidServiceName } from "./names/valid-service-name.js";
export type { TxtValue };

/**
 * The service type of a service name and a transport protocol; every one but TCP is `_udp` (RFC 6763 section 7).
 * `never` where it was never registered; of a wide `string`, every one that it may be.
 *
 * @example
 * const type: ServiceTypeOf<"ipp", "tcp"> = "_ipp._tcp";
 */
export type ServiceTypeOf<
  ServiceName extends string,
  Transport extends TransportProtocol,
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
 * The TXT keys that a service type defines: `never` if its note in the registry says that it defines no keys, and any
 * `string` besides those known where the note does not tell them all or the registry has no note (RFC 6763 section 6.4).
 */
export type TxtKeysOf<ServiceType extends ServiceTypeName> =
  // A lookup in an interface costs a compiler less than a condition on every one of the service types.
  TxtKeysByServiceType[ServiceType] extends infer Keys extends string ? Keys : string;

/**
 * A TXT record of a service type: its keys are offered, others are allowed, because a note may change and devices
 * send more than it says. `true` is a key without a value (RFC 6763 section 6.4).
 */
export type TxtRecordOf<ServiceType extends ServiceTypeName> = {
  [Key in TxtKeysOf<ServiceType>]?: TxtValue;
} & { [key: string]: TxtValue };

/**
 * A TXT record of a service type with registered keys alone, so that a misspelt one does not compile. Where the
 * registry does not know all the keys, any is allowed.
 *
 * @example
 * const record: StrictTxtRecordOf<"_http._tcp"> = { path: "/" };
 */
export type StrictTxtRecordOf<ServiceType extends ServiceTypeName> =
  "" extends TxtKeysOf<ServiceType>
    ? TxtRecordOf<ServiceType>
    : [TxtKeysOf<ServiceType>] extends [never]
      ? { [key: string]: never }
      : { [Key in TxtKeysOf<ServiceType>]?: TxtValue };
