/**
 * The identifier of a service name: upper case, every character outside `A-Z0-9` an underscore, one before a
 * leading digit. On service names of RFC 6335 section 5.1 this is one to one.
 */
export function constantName(serviceName: string): string {
  const name = upperCase(serviceName).replace(/[^A-Z0-9]/gu, "_");
  return /^\d/.test(name) ? `_${name}` : name;
}

/** Of ASCII letters alone: `toUpperCase` makes other letters into them, and one into two. */
function upperCase(text: string): string {
  return /^[ -~]*$/.test(text)
    ? text.toUpperCase()
    : text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
