/** The longest label and the longest name of DNS, in bytes (RFC 1035 section 3.1); a name counts its length bytes and its root. */
export const LONGEST_LABEL = 63;
export const LONGEST_NAME = 255;

/** How long a text is in UTF-8, in bytes. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
