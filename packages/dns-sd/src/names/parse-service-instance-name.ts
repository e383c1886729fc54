import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkText } from "./check-text.js";
import {
  isSubtype,
  locateServiceType,
  readDomain,
  readInstanceName,
  readServiceName,
  readTransport,
} from "./locate-service-type.js";
import type { ServiceInstanceName } from "./service-instance-name.js";

/**
 * Reads a service instance name as devices send it: in any case, with or without a dot at its end, the dots of the
 * instance escaped or not.
 *
 * @param text - such as `"Office\\.2._ipp._tcp.local."`
 * @returns its parts; the service name and the transport protocol in lower case
 * @throws {@link DnsSdError} if it has no instance, service type or domain, and {@link TypeError} if it is no string
 * @example
 * const { instanceName, serviceName } = parseServiceInstanceName("Office\\.2._IPP._tcp.local.");
 * console.log(instanceName, serviceName); // Office.2 ipp
 * @see RFC 6763 sections 4.1 and 4.3
 */
export function parseServiceInstanceName(text: string): ServiceInstanceName {
  checkText(text, "a service instance name");
  const located = locateServiceType(text);
  const domain = readDomain(located);
  if (located.position === 0 || isSubtype(located) || domain === undefined) {
    throw new DnsSdError(
      "RFC 6763 section 4.1",
      `${JSON.stringify(text)} is no service instance name: expected instance._name._tcp.domain`,
    );
  }
  return {
    instanceName: readInstanceName(located),
    serviceName: readServiceName(located),
    transport: readTransport(located),
    domain,
  };
}
