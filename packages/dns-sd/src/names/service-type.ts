import { DnsSdError } from "../shared/dns-sd-error.js";
import type { TransportProtocol } from "../transport-protocol.js";
import { checkParts, checkText, checkTransport, TRANSPORT_LABELS } from "./labels.js";
import { joinLabels, splitLabels } from "./presentation-form.js";
import { type DnsSdName, findServiceType, readName, readRawName } from "./read-name.js";
import { findServiceNameFault } from "./service-name.js";
import type { WrittenServiceType } from "./written-names.js";

/** The parts of a DNS-SD name that holds a service type: it may have an instance or a subtype, never both. */
export interface ServiceTypeParts {
  /** Without its underscore: `"ipp"`. */
  readonly serviceName: string;
  /** The label after it: `"udp"` for every transport protocol but TCP (RFC 6763 section 7). */
  readonly transport: "tcp" | "udp";
  /** Without `._sub`, as sent: `"_printer"` in `_printer._sub._ipp._tcp.local` (RFC 6763 section 7.1). */
  readonly subtype?: string;
  /** The instance as a person reads it, without escapes: `"Dr. Smith's printer"` (RFC 6763 section 4.1.1). */
  readonly instanceName?: string;
  /** In presentation form, without the dot at its end: `"local"`. */
  readonly domain?: string;
}

/** The parts that a service type is written from. */
export interface ServiceTypeInput<
  ServiceName extends string = string,
  Transport extends TransportProtocol = TransportProtocol,
  Subtype extends string | undefined = string | undefined,
  InstanceName extends string | undefined = string | undefined,
  Domain extends string | undefined = string | undefined,
> {
  /** Without an underscore: `"ipp"`; 1 to 15 characters (RFC 6335 section 5.1). */
  readonly serviceName: ServiceName;
  /** Every transport protocol but TCP is written `_udp` (RFC 6763 section 7). */
  readonly transport: Transport;
  /** One label of 1 to 63 bytes: `"_printer"` (RFC 6763 section 7.1). */
  readonly subtype?: Subtype | undefined;
  /** One label of 1 to 63 bytes of UTF-8, unescaped (RFC 6763 section 4.1.1). */
  readonly instanceName?: InstanceName | undefined;
  /** In presentation form, such as `"local"`; with or without a dot at its end. */
  readonly domain?: Domain | undefined;
}

/** How strictly a name is written. */
export interface WritingOptions {
  /**
   * Writes the names of devices that break the rules as well, for browsing: a service name of any characters, up
   * to 62 bytes, and an instance name with control characters. A label of DNS may hold any bytes (RFC 2181 section 11), so
   * that every name that can be read can be written again. What is advertised must not need it.
   */
  readonly lenient?: boolean;
}

/**
 * Reads a name that holds a service type, in presentation form: with or without a domain, a dot at the end, a subtype
 * or an instance, in any case, and with service names that RFC 6335 would not allow.
 *
 * @param text - such as `"_ipp._tcp"`, `"_printer._sub._ipp._tcp.local."` or `"Office\\.2._ipp._tcp.local"`, as Avahi
 *   and `dig` write it
 * @returns its parts; the service name and the transport protocol in lower case, because names are compared
 *   without regard to it
 * @throws {@link DnsSdError} if it cannot be read or holds no service type, and {@link TypeError} if it is not a
 *   string
 * @example
 * console.log(parseServiceType("_IPP._TCP.").serviceName); // ipp
 * console.log(parseServiceType("_printer._sub._ipp._tcp.local").subtype); // _printer
 * @see RFC 6763 sections 4.1, 4.3, 7 and 7.1
 */
export function parseServiceType(text: string): ServiceTypeParts {
  checkText(text, "a service type");
  return toServiceTypeParts(readName(text));
}

/**
 * Reads a name that holds a service type, raw: without escapes, as libraries built on `dns-packet` hand it out
 * (`multicast-dns`, `bonjour-service`). A backslash is a backslash, and all before the service type is one instance.
 *
 * @param text - such as `"Dr. No._ipp._tcp.local"`
 * @returns its parts, like those of {@link parseServiceType}
 * @throws {@link DnsSdError} if it cannot be read or holds no service type, and {@link TypeError} if it is not a
 *   string
 * @example
 * console.log(parseRawServiceType("DOMAIN\\printer._ipp._tcp.local").instanceName); // DOMAIN\printer
 * @see RFC 6763 sections 4.1, 7 and 7.1
 */
export function parseRawServiceType(text: string): ServiceTypeParts {
  checkText(text, "a service type");
  return toServiceTypeParts(readRawName(text));
}

function toServiceTypeParts({
  serviceName,
  transport,
  subtype,
  instanceName,
  domain,
}: DnsSdName): ServiceTypeParts {
  return {
    serviceName,
    transport,
    ...(subtype === undefined ? {} : { subtype }),
    ...(instanceName === undefined ? {} : { instanceName }),
    ...(domain === undefined ? {} : { domain }),
  };
}

/**
 * Writes a service type in presentation form, strictly: what it returns may be advertised.
 *
 * @param parts - what it is made of
 * @param options - `{ lenient: true }` to browse for devices whose names break the rules
 * @returns such as `"_ipp._tcp"`, dots and backslashes within a label escaped, without a dot at the end; of literal
 *   parts the literal type
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, and {@link TypeError} for an unknown transport
 *   protocol or a part that is not a string
 * @example
 * console.log(formatServiceType({ serviceName: "ipp", transport: "tcp" })); // _ipp._tcp
 * console.log(formatServiceType({ serviceName: "ipp", transport: "tcp", subtype: "_printer", domain: "local" })); // _printer._sub._ipp._tcp.local
 * console.log(formatServiceType({ serviceName: "my_16_char_name_", transport: "tcp" }, { lenient: true })); // _my_16_char_name_._tcp
 * @see RFC 6763 sections 4.1, 4.3, 7 and 7.1; RFC 6335 section 5.1
 */
export function formatServiceType<
  ServiceName extends string,
  Transport extends TransportProtocol,
  Subtype extends string | undefined = undefined,
  InstanceName extends string | undefined = undefined,
  Domain extends string | undefined = undefined,
>(
  parts: ServiceTypeInput<ServiceName, Transport, Subtype, InstanceName, Domain>,
  options?: WritingOptions,
): WrittenServiceType<ServiceName, Transport, Subtype, InstanceName, Domain> {
  return joinLabels(toLabels(parts, options)) as WrittenServiceType<
    ServiceName,
    Transport,
    Subtype,
    InstanceName,
    Domain
  >;
}

const OPTIONAL_PARTS = ["subtype", "instanceName", "domain"] as const;

/** The labels of a name, checked: read again, they give the same parts. */
export function toLabels(parts: ServiceTypeInput, options: WritingOptions | undefined): readonly string[] {
  checkParts(parts);
  const { serviceName, transport } = parts;
  const isLenient = options?.lenient === true;
  const [subtype, instanceName, domain] = OPTIONAL_PARTS.map((key) => readOptional(parts, key));
  checkTransport(transport);
  checkServiceName(serviceName, isLenient);
  if (subtype !== undefined && instanceName !== undefined)
    throw new DnsSdError("RFC 6763 section 7.1", "a name has a subtype or an instance, not both");
  const before = [
    ...(subtype === undefined ? [] : [checkText(subtype, "a subtype"), "_sub"]),
    ...(instanceName === undefined ? [] : [checkInstanceName(instanceName, isLenient)]),
  ];
  const after = domain === undefined ? [] : splitLabels(domain);
  const labels = [...before, `_${serviceName}`, TRANSPORT_LABELS[transport], ...after];
  if (findServiceType(labels) === before.length) return labels;
  throw new DnsSdError("RFC 6763 section 4.1.3", `domain ${JSON.stringify(domain)} holds a service type`);
}

/** What every object inherits, because somebody polluted its prototype, is not part of a name. */
function readOptional(parts: ServiceTypeInput, key: (typeof OPTIONAL_PARTS)[number]): string | undefined {
  return key in Object.prototype && !Object.hasOwn(parts, key) ? undefined : parts[key];
}

function checkServiceName(serviceName: string, isLenient: boolean): void {
  const fault = findServiceNameFault(checkText(serviceName, "a service name"));
  if (fault === undefined || (isLenient && serviceName !== "")) return;
  throw new DnsSdError("RFC 6335 section 5.1", fault);
}

function checkInstanceName(instanceName: string, isLenient: boolean): string {
  if (isLenient || !/\p{Cc}/u.test(checkText(instanceName, "an instance name")))
    return checkText(instanceName, "an instance name");
  throw new DnsSdError("RFC 6763 section 4.1.1", "an instance name must not hold control characters");
}

/**
 * Whether a value is a service type as {@link formatServiceType} writes it: a valid service name and `_tcp` or `_udp`,
 * nothing before or after. It does not say whether the type is registered.
 *
 * @param value - anything; `false` for what is not a string
 * @example
 * console.log(isServiceType("_ipp._tcp")); // true
 * console.log(isServiceType("_ipp._tcp.local")); // false
 * @see RFC 6763 section 7
 */
export function isServiceType(value: unknown): value is `_${string}._${"tcp" | "udp"}` {
  if (typeof value !== "string" || !value.startsWith("_")) return false;
  const transport = value.slice(-TRANSPORT_LABELS.tcp.length - 1);
  if (transport !== "._tcp" && transport !== "._udp") return false;
  return findServiceNameFault(value.slice(1, -transport.length)) === undefined;
}
