import { formatServiceType, type ServiceTypeInput } from "./format-service-type.js";

/**
 * Writes a service instance name, strictly: what it returns may be advertised.
 *
 * @param parts - all four; the domain with or without a dot at its end
 * @returns such as `"Dr\\. Smith._ipp._tcp.local"`: dots and backslashes of the instance are escaped
 * @throws {@link DnsSdError} if a part is not what the RFCs allow, and {@link TypeError} for an unknown transport
 *   protocol
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
  return formatServiceType({ instanceName, serviceName, transport, domain });
}
