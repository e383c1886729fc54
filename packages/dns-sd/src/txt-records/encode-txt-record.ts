import { DnsSdError } from "../shared/dns-sd-error.js";
import type { TxtValue } from "../types.js";
import { encodeTxtStrings } from "./encode-txt-strings.js";
import { LONGEST_RECORD } from "./txt-sizes.js";

/**
 * A TXT record to its wire format: each string after a byte that says how long it is.
 *
 * @param record - text is sent as UTF-8, bytes as they are, `true` as a key without a value
 * @returns 1 to 65535 bytes; a record without keys is a single zero byte
 * @throws {@link DnsSdError} if a key or the length is not what the RFC allows, {@link TypeError} if a value is none
 * @example
 * console.log(encodeTxtRecord({ u: "me" })); // Uint8Array(5) [ 4, 117, 61, 109, 101 ]
 * console.log(encodeTxtRecord({})); // Uint8Array(1) [ 0 ]
 * @see RFC 6763 section 6.1
 */
export function encodeTxtRecord(record: { readonly [key: string]: TxtValue }): Uint8Array {
  const strings = encodeTxtStrings(record);
  if (strings.length === 0) return new Uint8Array(1);
  const length = strings.reduce((sum, string) => sum + 1 + string.length, 0);
  if (length > LONGEST_RECORD)
    throw new DnsSdError(
      "RFC 6763 section 6.1",
      `a TXT record must have ${LONGEST_RECORD} bytes at most, not ${length}`,
    );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const string of strings) {
    bytes[at] = string.length;
    bytes.set(string, at + 1);
    at += 1 + string.length;
  }
  return bytes;
}
