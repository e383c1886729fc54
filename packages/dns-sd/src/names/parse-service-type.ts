import { checkText } from "./check-text.js";
import {
  isSubtype,
  type LocatedServiceType,
  locateServiceType,
  readDomain,
  readInstanceName,
  readServiceName,
  readTransport,
} from "./locate-service-type.js";
import type { ServiceTypeParts } from "./service-type.js";

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
  checkText(text, "a service type");
  const located = locateServiceType(text);
  const domain = readDomain(located);
  return {
    serviceName: readServiceName(located),
    transport: readTransport(located),
    ...readPrefix(located),
    ...(domain === undefined ? {} : { domain }),
  };
}

function readPrefix(located: LocatedServiceType): Pick<ServiceTypeParts, "subtype" | "instanceName"> {
  if (located.position === 0) return {};
  const [subtype = ""] = located.labels;
  return isSubtype(located) ? { subtype } : { instanceName: readInstanceName(located) };
}
