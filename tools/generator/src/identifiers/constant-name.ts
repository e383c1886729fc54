/**
 * The identifier of a service name: upper case, every character outside `A-Z0-9` an underscore, one before a
 * leading digit. For service names of RFC 6335 section 5.1, different names give different identifiers.
 */
export function constantName(serviceName: string): string {
  const name = upperCase(serviceName).replace(/[^A-Z0-9]/gu, "_");
  return /^\d/.test(name) ? `_${name}` : name;
}

/** Upper-cases only ASCII letters: `toUpperCase` turns some other letters into ASCII ones, and some into two letters. */
function upperCase(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text.toUpperCase()
    : text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
