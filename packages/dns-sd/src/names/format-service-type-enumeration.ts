import { joinLabels } from "./join-labels.js";
import { lowerCase } from "./lower-case.js";
import { splitLabels } from "./split-labels.js";

const META_QUERY = ["_services", "_dns-sd", "_udp"] as const;

/**
 * The name whose PTR records list every service type of a domain (a "meta-query").
 *
 * @param domain - such as `"local"`; with or without a dot at its end
 * @throws {@link DnsSdError} if the domain is no name
 * @example
 * console.log(formatServiceTypeEnumeration("local")); // _services._dns-sd._udp.local
 * @see RFC 6763 section 9
 */
export function formatServiceTypeEnumeration(domain: string): string {
  return joinLabels([...META_QUERY, ...splitLabels(domain)]);
}

/**
 * Whether a name is that of a meta-query; DNS compares names without regard to case.
 *
 * @param name - with or without a domain
 * @throws {@link DnsSdError} if it is no name
 * @example
 * console.log(isServiceTypeEnumeration("_SERVICES._dns-sd._udp.local.")); // true
 * console.log(isServiceTypeEnumeration("_ipp._tcp.local")); // false
 * @see RFC 6763 section 9
 */
export function isServiceTypeEnumeration(name: string): boolean {
  const labels = splitLabels(name);
  return META_QUERY.every((label, at) => lowerCase(labels[at] ?? "") === label);
}
