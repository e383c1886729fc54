/**
 * A service name as the name of a folder: lower case, and what an address or a file system may take for its own
 * (`cl/1`, `whois++`, `sql*net`) as `~` and two hexadecimal digits a byte. A percent sign would be decoded by some
 * file hosts and not by others.
 */
export function encodeServiceName(serviceName: string): string {
  const bytes = new TextEncoder().encode(serviceName.toLowerCase());
  const isInside = (at: number) => at > 0 && at < bytes.length - 1;
  return Array.from(bytes, (byte, at) => {
    const character = String.fromCharCode(byte);
    if (/[a-z0-9_-]/.test(character) || (character === "." && isInside(at))) return character;
    return `~${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
