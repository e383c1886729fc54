import { findServiceNameFault } from "./find-service-name-fault.js";

/**
 * Whether a value is a service name: 1 to 15 letters, digits and hyphens, at least one letter, no hyphen at
 * either end and no two adjacent ones. Whether anybody registered it is another question.
 *
 * @param value - anything; what is no string is no service name
 * @example
 * console.log(isServiceName("ipp")); // true
 * console.log(isServiceName("http_alt")); // false
 * @see RFC 6335 section 5.1
 */
export function isServiceName(value: unknown): value is string {
  return typeof value === "string" && findServiceNameFault(value) === undefined;
}
