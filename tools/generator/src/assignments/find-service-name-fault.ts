/**
 * Why a name is not a service name by RFC 6335 section 5.1, or `undefined` if it is one.
 * 97 names of the registry are older than the rule and break it.
 */
export function findServiceNameFault(name: string): string | undefined {
  if (name.length < 1 || name.length > 15) return "it must have 1 to 15 characters";
  if (!/^[A-Za-z0-9-]*$/.test(name)) return "it must hold letters, digits and hyphens alone";
  if (!/[A-Za-z]/.test(name)) return "it must hold at least one letter";
  if (name.startsWith("-") || name.endsWith("-")) return "it must not begin or end with a hyphen";
  if (name.includes("--")) return "it must not hold two adjacent hyphens";
  return undefined;
}
