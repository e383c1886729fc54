import { lowerCase } from "./labels.js";
import { joinLabels, splitLabels } from "./presentation-form.js";
import type { WrittenDomain } from "./written-names.js";

const META_QUERY = ["_services", "_dns-sd", "_udp"] as const;

/**
 * The name whose PTR records list every service type of a domain (a "meta-query").
 *
 * @param domain - in presentation form, such as `"local"`; with or without a dot at its end
 * @returns the name; of a literal domain the literal type
 * @throws {@link DnsSdError} if the domain cannot be read, and {@link TypeError} if it is not a string
 * @example
 * console.log(formatServiceTypeEnumeration("local")); // _services._dns-sd._udp.local
 * @see RFC 6763 section 9
 */
export function formatServiceTypeEnumeration<Domain extends string>(
  domain: Domain,
): `_services._dns-sd._udp${WrittenDomain<Domain>}` {
  const name = joinLabels([...META_QUERY, ...splitLabels(domain)]);
  return name as `_services._dns-sd._udp${WrittenDomain<Domain>}`;
}

/**
 * Whether a value is the name of a meta-query, in presentation form or raw; DNS compares names without regard to case.
 *
 * @param value - anything, with or without a domain; `false` for what cannot be read
 * @example
 * console.log(isServiceTypeEnumeration("_SERVICES._dns-sd._udp.local.")); // true
 * console.log(isServiceTypeEnumeration("Acme Inc.._ipp._tcp.local")); // false
 * @see RFC 6763 section 9
 */
export function isServiceTypeEnumeration(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    const labels = splitLabels(value);
    return META_QUERY.every((label, at) => lowerCase(labels[at] ?? "") === label);
  } catch {
    return false;
  }
}
