import { DnsSdError } from "../shared/dns-sd-error.js";
import { escapeLabel } from "./join-labels.js";
import { lowerCase } from "./lower-case.js";
import type { ServiceTypeParts } from "./service-type.js";
import { splitLabels } from "./split-labels.js";

/**
 * Reads a service type as devices and libraries send it: with or without a domain, a dot at the end, a subtype or
 * an instance, in any case, and with service names that RFC 6335 would not allow. Dots of an instance name may be
 * escaped or not.
 *
 * @param text - such as `"_ipp._tcp"`, `"_printer._sub._ipp._tcp.local."` or `"Office\\.2._ipp._tcp.local"`
 * @returns its parts; the service name and the transport protocol in lower case, because names are compared
 *   without regard to it
 * @throws {@link DnsSdError} if there is no service type in it, and {@link TypeError} if it is no string
 * @example
 * console.log(parseServiceType("_IPP._TCP.").serviceName); // ipp
 * console.log(parseServiceType("_printer._sub._ipp._tcp.local").subtype); // _printer
 * @see RFC 6763 sections 4.1, 4.3, 7 and 7.1
 */
export function parseServiceType(text: string): ServiceTypeParts {
  if (typeof text !== "string") throw new TypeError(`a service type is a string, not ${typeof text}`);
  const labels = splitLabels(text);
  const position = findServiceLabel(labels);
  const serviceLabel = labels[position];
  if (serviceLabel === undefined) {
    throw new DnsSdError(
      "RFC 6763 section 7",
      `${JSON.stringify(text)} has no service type: expected _name._tcp or _name._udp`,
    );
  }
  const parts = {
    serviceName: lowerCase(serviceLabel.slice(1)),
    transport: isLabel(labels[position + 1], "_tcp") ? "tcp" : "udp",
  } as const;
  const prefixed = position === 0 ? parts : { ...parts, ...readPrefix(labels.slice(0, position)) };
  return position + 2 === labels.length
    ? prefixed
    : {
        ...prefixed,
        domain: labels
          .slice(position + 2)
          .map(escapeLabel)
          .join("."),
      };
}

/** The last pair of `_name` and `_tcp` or `_udp`: an instance name may hold the like, a domain does not. */
function findServiceLabel(labels: readonly string[]): number {
  for (let position = labels.length - 2; position >= 0; position--) {
    const next = labels[position + 1];
    if ((isLabel(next, "_tcp") || isLabel(next, "_udp")) && isServiceLabel(labels[position] ?? ""))
      return position;
  }
  return -1;
}

function isServiceLabel(label: string): boolean {
  return label.length > 1 && label.startsWith("_");
}

function readPrefix(labels: readonly string[]): Pick<ServiceTypeParts, "subtype" | "instanceName"> {
  const subtype = labels.length === 2 && isLabel(labels[1], "_sub") ? labels[0] : undefined;
  return subtype === undefined ? { instanceName: labels.join(".") } : { subtype };
}

function isLabel(label: string | undefined, expected: string): boolean {
  return label === expected || (label?.length === expected.length && lowerCase(label) === expected);
}
