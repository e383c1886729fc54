/** Why a text is no service name, or `undefined` where it is one (RFC 6335 section 5.1). */
export function findServiceNameFault(text: string): string | undefined {
  if (text === "") return "a service name must not be empty";
  const name = `service name ${JSON.stringify(text)}`;
  if (text.length > 15) return `${name} must have 15 characters at most, not ${text.length}`;
  if (!/^[A-Za-z0-9-]*$/.test(text)) return `${name} must hold letters, digits and hyphens alone`;
  if (text.startsWith("-") || text.endsWith("-")) return `${name} must not begin or end with a hyphen`;
  if (text.includes("--")) return `${name} must not hold two adjacent hyphens`;
  if (!/[A-Za-z]/.test(text)) return `${name} must hold at least one letter`;
  return undefined;
}
