import * as dnsSd from "@ianakit/dns-sd";
import { type TxtKeys, txtKeys } from "@ianakit/dns-sd/txt";

/** A DNS-SD service type with its constant and what the registry says of its TXT keys. */
export interface ServiceType {
  /** `_ipp._tcp`. */
  readonly type: string;
  /** `IPP_TCP`. */
  readonly identifier: string;
  readonly serviceName: string;
  readonly transport: "tcp" | "udp";
  readonly txt: TxtKeys | undefined;
}

/** Every service type of the package, in the order of its names. */
export function listServiceTypes(): readonly ServiceType[] {
  return Object.entries(dnsSd)
    .flatMap(([identifier, type]) => (typeof type === "string" ? [toServiceType(identifier, type)] : []))
    .toSorted((left, right) => (left.type < right.type ? -1 : 1));
}

function toServiceType(identifier: string, type: string): ServiceType {
  const { serviceName, transport } = dnsSd.parseServiceType(type);
  return {
    type,
    identifier,
    serviceName,
    transport,
    txt: txtKeys(serviceName, transport) ?? txtKeys(serviceName),
  };
}
