import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkText } from "./check-text.js";
import { findServiceNameFault } from "./find-service-name-fault.js";
import { joinLabels } from "./join-labels.js";
import { findServiceType } from "./locate-service-type.js";
import { splitLabels } from "./split-labels.js";

/** What a service type is made of. */
export interface ServiceTypeInput {
  /** Without an underscore: `"ipp"`; 1 to 15 characters (RFC 6335 section 5.1). */
  readonly serviceName: string;
  /** Every transport protocol but TCP is written `_udp` (RFC 6763 section 7). */
  readonly transport: "tcp" | "udp" | "sctp" | "dccp";
  /** One label of 1 to 63 bytes: `"_printer"` (RFC 6763 section 7.1). */
  readonly subtype?: string | undefined;
  /** One label of 1 to 63 bytes of UTF-8, unescaped (RFC 6763 section 4.1.1). */
  readonly instanceName?: string | undefined;
  /** Such as `"local"`; with or without a dot at its end. */
  readonly domain?: string | undefined;
}

const LABELS = { tcp: "_tcp", udp: "_udp", sctp: "_udp", dccp: "_udp" } as const;
const OPTIONAL_PARTS = ["subtype", "instanceName", "domain"] as const;

/**
 * Writes a service type, strictly: what it returns may be advertised.
 *
 * @returns such as `"_ipp._tcp"`, dots and backslashes within a label escaped, without a dot at the end
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, and {@link TypeError} for an unknown transport
 *   protocol or a part that is no string
 * @example
 * console.log(formatServiceType({ serviceName: "ipp", transport: "tcp" })); // _ipp._tcp
 * console.log(formatServiceType({ serviceName: "ipp", transport: "tcp", subtype: "_printer", domain: "local" })); // _printer._sub._ipp._tcp.local
 * @see RFC 6763 sections 4.1, 4.3, 7 and 7.1; RFC 6335 section 5.1
 */
export function formatServiceType(parts: ServiceTypeInput): string {
  const { serviceName, transport } = parts;
  const [subtype, instanceName, domain] = OPTIONAL_PARTS.map((key) => readOptional(parts, key));
  if (!Object.hasOwn(LABELS, transport)) {
    throw new TypeError(
      `transport protocol ${String(transport)} is unknown: expected tcp, udp, sctp or dccp`,
    );
  }
  const fault = findServiceNameFault(checkText(serviceName, "a service name"));
  if (fault !== undefined) throw new DnsSdError("RFC 6335 section 5.1", fault);
  if (subtype !== undefined && instanceName !== undefined) {
    throw new DnsSdError("RFC 6763 section 7.1", "a name has a subtype or an instance, not both");
  }
  const before = [
    ...(subtype === undefined ? [] : [checkText(subtype, "a subtype"), "_sub"]),
    ...(instanceName === undefined ? [] : [checkInstanceName(instanceName)]),
  ];
  const after = domain === undefined ? [] : splitLabels(domain);
  const labels = [...before, `_${serviceName}`, LABELS[transport], ...after];
  if (findServiceType(labels) === before.length) return joinLabels(labels);
  throw new DnsSdError("RFC 6763 section 4.1.3", `domain ${JSON.stringify(domain)} holds a service type`);
}

/** What every object inherits, because somebody polluted its prototype, is no part of a name. */
function readOptional(parts: ServiceTypeInput, key: (typeof OPTIONAL_PARTS)[number]): string | undefined {
  return key in Object.prototype && !Object.hasOwn(parts, key) ? undefined : parts[key];
}

function checkInstanceName(instanceName: string): string {
  if (!/\p{Cc}/u.test(checkText(instanceName, "an instance name"))) return instanceName;
  throw new DnsSdError("RFC 6763 section 4.1.1", "an instance name must not hold control characters");
}
