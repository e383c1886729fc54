import { DnsSdError } from "../shared/dns-sd-error.js";
import type { TransportProtocol } from "../transport-protocol.js";
import { checkLabels, checkParts, checkText } from "./labels.js";
import { joinLabels } from "./presentation-form.js";
import { type DnsSdName, readName, readRawName } from "./read-name.js";
import { toLabels, type WritingOptions } from "./service-type.js";
import type { WrittenRawInstanceName, WrittenServiceType } from "./written-names.js";

/** The parts of a service instance name, `<Instance>.<Service>.<Domain>` (RFC 6763 section 4.1). */
export interface ServiceInstanceName {
  /** As a person reads it, without escapes: 1 to 63 bytes of UTF-8 (section 4.1.1). */
  readonly instanceName: string;
  /** Without its underscore: `"ipp"`. */
  readonly serviceName: string;
  /** Every transport protocol but TCP is `"udp"` on the wire (section 7). */
  readonly transport: "tcp" | "udp";
  /** In presentation form, without the dot at its end: `"local"`. */
  readonly domain: string;
}

/** The parts that a service instance name is written from. */
export interface ServiceInstanceNameInput<
  InstanceName extends string = string,
  ServiceName extends string = string,
  Transport extends TransportProtocol = TransportProtocol,
  Domain extends string = string,
> {
  /** 1 to 63 bytes of UTF-8, unescaped, without control characters (RFC 6763 section 4.1.1). */
  readonly instanceName: InstanceName;
  /** Without an underscore: `"ipp"`; 1 to 15 characters (RFC 6335 section 5.1). */
  readonly serviceName: ServiceName;
  /** Every transport protocol but TCP is written `_udp` (RFC 6763 section 7). */
  readonly transport: Transport;
  /** In presentation form, such as `"local"`; with or without a dot at its end. */
  readonly domain: Domain;
}

/**
 * Reads a service instance name in presentation form, as Avahi and `dig` write it: in any case, with or without a dot
 * at its end, dots and backslashes within the instance escaped.
 *
 * @param text - such as `"Office\\.2._ipp._tcp.local."`
 * @returns its parts; the service name and the transport protocol in lower case
 * @throws {@link DnsSdError} if it cannot be read, or has no instance, service type or domain; {@link TypeError} if it
 *   is not a string
 * @example
 * const { instanceName, serviceName } = parseServiceInstanceName("Office\\.2._IPP._tcp.local.");
 * console.log(instanceName, serviceName); // Office.2 ipp
 * @see RFC 6763 sections 4.1 and 4.3
 */
export function parseServiceInstanceName(text: string): ServiceInstanceName {
  checkText(text, "a service instance name");
  return toServiceInstanceName(readName(text), text);
}

/**
 * Reads a raw service instance name: without escapes, as libraries built on `dns-packet` hand it out
 * (`multicast-dns`, `bonjour-service`). All before the service type is the instance, whatever dots and backslashes
 * it holds. U+FFFD, which such a library writes for bytes that are not UTF-8, counts as one byte.
 *
 * @param text - such as `"Acme Inc.._ipp._tcp.local"`
 * @returns its parts; the service name and the transport protocol in lower case
 * @throws {@link DnsSdError} if it has no instance, service type or domain, or one that is too long; {@link TypeError}
 *   if it is not a string
 * @example
 * console.log(parseRawServiceInstanceName("Acme Inc.._ipp._tcp.local").instanceName); // Acme Inc.
 * console.log(parseRawServiceInstanceName("C:\\100._ipp._tcp.local").instanceName); // C:\100
 * @see RFC 6763 section 4.1
 */
export function parseRawServiceInstanceName(text: string): ServiceInstanceName {
  checkText(text, "a service instance name");
  return toServiceInstanceName(readRawName(text), text);
}

function toServiceInstanceName(
  { instanceName, serviceName, transport, domain }: DnsSdName,
  text: string,
): ServiceInstanceName {
  if (instanceName !== undefined && domain !== undefined)
    return { instanceName, serviceName, transport, domain };
  throw new DnsSdError(
    "RFC 6763 section 4.1",
    `${JSON.stringify(text)} is not a service instance name: expected instance._name._tcp.domain`,
  );
}

/**
 * Writes a service instance name in presentation form, strictly: what it returns may be advertised.
 *
 * @param parts - all four
 * @param options - `{ lenient: true }` to resolve what devices advertise whose names break the rules
 * @returns such as `"Dr\\. Smith._ipp._tcp.local"`: dots and backslashes of the instance are escaped; of literal parts
 *   the literal type
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, and {@link TypeError} for an unknown transport
 *   protocol or a part that is not a string
 * @example
 * console.log(formatServiceInstanceName({ instanceName: "Office 2.0", serviceName: "ipp", transport: "tcp", domain: "local" })); // Office 2\.0._ipp._tcp.local
 * @see RFC 6763 sections 4.1 and 4.3
 */
export function formatServiceInstanceName<
  InstanceName extends string,
  ServiceName extends string,
  Transport extends TransportProtocol,
  Domain extends string,
>(
  parts: ServiceInstanceNameInput<InstanceName, ServiceName, Transport, Domain>,
  options?: WritingOptions,
): WrittenServiceType<ServiceName, Transport, undefined, InstanceName, Domain> {
  const name = joinLabels(toInstanceLabels(parts, options));
  return name as WrittenServiceType<ServiceName, Transport, undefined, InstanceName, Domain>;
}

/**
 * Writes a raw service instance name, without escapes: to compare with what a library built on `dns-packet` hands
 * out. Such a library cannot send a name whose instance holds a dot, because it splits at every one.
 *
 * @param parts - all four
 * @param options - `{ lenient: true }` to resolve what devices advertise whose names break the rules
 * @returns such as `"Dr. Smith._ipp._tcp.local"`; of literal parts the literal type
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, or the raw name would read as another;
 *   {@link TypeError} for an unknown transport protocol or a part that is not a string
 * @example
 * console.log(formatRawServiceInstanceName({ instanceName: "Office 2.0", serviceName: "ipp", transport: "tcp", domain: "local" })); // Office 2.0._ipp._tcp.local
 * @see RFC 6763 section 4.1
 */
export function formatRawServiceInstanceName<
  InstanceName extends string,
  ServiceName extends string,
  Transport extends TransportProtocol,
  Domain extends string,
>(
  parts: ServiceInstanceNameInput<InstanceName, ServiceName, Transport, Domain>,
  options?: WritingOptions,
): WrittenRawInstanceName<InstanceName, ServiceName, Transport, Domain> {
  const labels = checkLabels(toInstanceLabels(parts, options));
  const [instance = "", ...others] = labels;
  if (/\._sub$/i.test(instance))
    throw new DnsSdError("RFC 6763 section 7.1", `raw, ${JSON.stringify(instance)} would be a subtype`);
  if (others.some((label) => label.includes(".")))
    throw new DnsSdError("RFC 6763 section 4.3", "raw, no label but the instance must hold a dot");
  return labels.join(".") as WrittenRawInstanceName<InstanceName, ServiceName, Transport, Domain>;
}

function toInstanceLabels(
  parts: ServiceInstanceNameInput,
  options: WritingOptions | undefined,
): readonly string[] {
  checkParts(parts);
  const { instanceName, serviceName, transport, domain } = parts;
  checkText(instanceName, "an instance name");
  if (checkText(domain, "a domain") === "")
    throw new DnsSdError("RFC 6763 section 4.1.3", "the domain of an instance must not be empty");
  return toLabels({ instanceName, serviceName, transport, domain }, options);
}
