import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkText } from "./check-text.js";
import { formatServiceType, type ServiceTypeInput } from "./format-service-type.js";

/**
 * Writes a service instance name, strictly: what it returns may be advertised.
 *
 * @param parts - all four; the domain with or without a dot at its end
 * @returns such as `"Dr\\. Smith._ipp._tcp.local"`: dots and backslashes of the instance are escaped
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, and {@link TypeError} for an unknown transport
 *   protocol or a part that is no string
 * @example
 * console.log(formatServiceInstanceName({ instanceName: "Office 2.0", serviceName: "ipp", transport: "tcp", domain: "local" })); // Office 2\.0._ipp._tcp.local
 * @see RFC 6763 sections 4.1 and 4.3
 */
export function formatServiceInstanceName(
  parts: Required<Omit<ServiceTypeInput, "subtype" | "instanceName" | "domain">> & {
    readonly instanceName: string;
    readonly domain: string;
  },
): string {
  const { instanceName, serviceName, transport, domain } = parts;
  checkText(instanceName, "an instance name");
  if (checkText(domain, "a domain") === "")
    throw new DnsSdError("RFC 6763 section 4.1.3", "the domain of an instance must not be empty");
  return formatServiceType({ instanceName, serviceName, transport, domain });
}
