/**
 * The identifier of a service name: upper case, every character outside `A-Z0-9` an underscore, one before a
 * leading digit. On service names of RFC 6335 section 5.1 this is one to one.
 */
export function constantName(serviceName: string): string {
  const name = serviceName.replace(/[a-z]+/g, (letters) => letters.toUpperCase()).replace(/[^A-Z0-9]/gu, "_");
  return /^\d/.test(name) ? `_${name}` : name;
}
