/**
 * Whether a value has the syntax of a service name: 1 to 15 letters, digits and hyphens, at least one letter, no
 * hyphen at either end and no two adjacent ones. It does not say whether the name is registered.
 *
 * @param value - anything; `false` for what is not a string
 * @example
 * console.log(isValidServiceName("ipp")); // true
 * console.log(isValidServiceName("http_alt")); // false
 * @see RFC 6335 section 5.1
 */
export function isValidServiceName(value: unknown): value is string {
  return typeof value === "string" && findServiceNameFault(value) === undefined;
}

/** Why a text is not a service name, or `undefined` where it is one (RFC 6335 section 5.1). */
export function findServiceNameFault(text: string): string | undefined {
  if (text === "") return "a service name must not be empty";
  if (text.length > 15)
    return `service name ${JSON.stringify(shorten(text))} must have 15 characters at most, not ${text.length}`;
  const name = `service name ${JSON.stringify(text)}`;
  if (!/^[A-Za-z0-9-]*$/.test(text)) return `${name} must hold letters, digits and hyphens alone`;
  if (text.startsWith("-") || text.endsWith("-")) return `${name} must not begin or end with a hyphen`;
  if (text.includes("--")) return `${name} must not hold two adjacent hyphens`;
  if (!/[A-Za-z]/.test(text)) return `${name} must hold at least one letter`;
  return undefined;
}

/** Enough of a text to know it again in a message. */
function shorten(text: string): string {
  return text.length <= 63 ? text : `${text.slice(0, 62)}…`;
}
