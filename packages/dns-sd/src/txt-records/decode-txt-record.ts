import { DnsSdError } from "../shared/dns-sd-error.js";
import { LONGEST_RECORD } from "./txt-sizes.js";

const EQUALS_SIGN = 0x3d;

/**
 * The wire format of a TXT record to its keys and values. Of a key that appears twice the first one counts, a string
 * without a key is ignored, and so is an empty one.
 *
 * @param bytes - the RDATA of a TXT record; none at all is a record without keys
 * @returns by key, in lower case, because keys are compared without regard to it: the bytes of its value, views into
 *   those given, or `true` for a key without one
 * @throws {@link DnsSdError} if a string goes beyond the end, or there are more than 65535 bytes; {@link TypeError}
 *   if they are no bytes
 * @example
 * const record = decodeTxtRecord(Uint8Array.of(4, 85, 61, 109, 101));
 * console.log(record.get("u")); // Uint8Array(2) [ 109, 101 ]
 * @see RFC 6763 sections 6.1 and 6.4
 */
export function decodeTxtRecord(bytes: Uint8Array): Map<string, Uint8Array | true> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`a TXT record is a Uint8Array, not ${typeof bytes}`);
  if (bytes.length > LONGEST_RECORD)
    throw new DnsSdError(
      "RFC 6763 section 6.1",
      `a TXT record must have ${LONGEST_RECORD} bytes at most, not ${bytes.length}`,
    );
  const record = new Map<string, Uint8Array | true>();
  for (let at = 0; at < bytes.length; ) {
    const end = at + 1 + (bytes[at] ?? 0);
    if (end > bytes.length)
      throw new DnsSdError(
        "RFC 1035 section 3.3.14",
        `the string at byte ${at} must end within the record's ${bytes.length} bytes, not at ${end}`,
      );
    addString(record, bytes, at + 1, end);
    at = end;
  }
  return record;
}

function addString(
  record: Map<string, Uint8Array | true>,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  let key = "";
  let at = start;
  for (; at < end && bytes[at] !== EQUALS_SIGN; at++) key += lowerCase(bytes[at] ?? 0);
  if (key === "" || record.has(key)) return;
  record.set(key, at === end ? true : bytes.subarray(at + 1, end));
}

/** Of ASCII letters; a byte that no key may hold stands for itself. */
function lowerCase(byte: number): string {
  return String.fromCharCode(byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
}
