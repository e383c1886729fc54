import { DnsSdError } from "../shared/dns-sd-error.js";
import { LONGEST_RECORD, LONGEST_STRING } from "./txt-size.js";
import type { TxtValue } from "./txt-value.js";

/**
 * Writes a TXT record in its wire format: each string after a byte that says how long it is.
 *
 * @param record - text is sent as UTF-8, bytes as they are, `true` as a key without a value, `""` as a key with an
 *   empty value
 * @returns 1 to 65535 bytes; a record without keys is a single zero byte
 * @throws {@link DnsSdError} if a key or the length is not what the RFC allows, {@link TypeError} if a value is not
 *   text, bytes or `true`: not `undefined` either, which an optional property may hold unless the compiler's
 *   `exactOptionalPropertyTypes` is on
 * @example
 * console.log(encodeTxtRecord({ u: "me" })); // Uint8Array(5) [ 4, 117, 61, 109, 101 ]
 * console.log(encodeTxtRecord({})); // Uint8Array(1) [ 0 ]
 * @see RFC 6763 section 6.1
 */
export function encodeTxtRecord<Fields extends object>(
  record: Fields & { readonly [Key in keyof Fields]: TxtValue },
): Uint8Array {
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

/** Printable ASCII but `=` (RFC 6763 section 6.4). */
const KEY = /^[ -<>-~]+$/;

/**
 * Writes a TXT record as its strings, without their length bytes: for libraries that add those themselves.
 *
 * @param record - text is sent as UTF-8, bytes as they are, `true` as a key without a value, `""` as a key with an
 *   empty value; in the order of its keys
 * @returns a string of 1 to 255 bytes for each key
 * @throws {@link DnsSdError} if a key is empty, holds anything but printable ASCII or holds `=`, if two keys differ
 *   in case alone, or if a string is too long or not well-formed Unicode; {@link TypeError} if the record is not an
 *   object of keys and values, or a value is not text, bytes or `true`
 * @example
 * const strings = encodeTxtStrings({ path: "/", secure: true });
 * console.log(strings.map((bytes) => new TextDecoder().decode(bytes))); // [ 'path=/', 'secure' ]
 * @see RFC 6763 sections 6.3 to 6.5
 */
export function encodeTxtStrings<Fields extends object>(
  record: Fields & { readonly [Key in keyof Fields]: TxtValue },
): Uint8Array[] {
  checkRecord(record);
  const seen = new Set<string>();
  return Object.entries<TxtValue>(record as Readonly<Record<string, TxtValue>>).map(([key, value]) => {
    checkKey(key, seen);
    const string = value === true ? encode(key) : join(encode(`${key}=`), toBytes(key, value));
    if (string.length <= LONGEST_STRING) return string;
    throw new DnsSdError(
      "RFC 6763 section 6.1",
      `key ${JSON.stringify(key)} and its value must have ${LONGEST_STRING} bytes at most, not ${string.length}`,
    );
  });
}

/** A `Map` or a list has no keys of its own: it would be an empty record, and a text one of its characters. */
function checkRecord(record: unknown): void {
  if (typeof record !== "object" || record === null || Symbol.iterator in record)
    throw new TypeError(
      "a TXT record is an object of keys and values; of a Map, Object.fromEntries makes one",
    );
}

function checkKey(key: string, seen: Set<string>): void {
  const name = `key ${JSON.stringify(key)}`;
  if (!KEY.test(key))
    throw new DnsSdError("RFC 6763 section 6.4", `${name} must be printable ASCII, without =, and not empty`);
  const lowerCase = key.toLowerCase();
  if (seen.has(lowerCase))
    throw new DnsSdError("RFC 6763 section 6.4", `${name} must not appear twice, in any case`);
  seen.add(lowerCase);
}

function toBytes(key: string, value: unknown): Uint8Array {
  if (typeof value === "string") {
    if (!/\p{Cs}/u.test(value)) return encode(value);
    throw new DnsSdError(
      "RFC 6763 section 6.5",
      `the value of key ${JSON.stringify(key)} must be well-formed Unicode`,
    );
  }
  if (value instanceof Uint8Array) return value;
  const isAbsent = value === undefined || value === null || value === false;
  throw new TypeError(
    `the value of key ${JSON.stringify(key)} is text, bytes or true, not ${describe(value)}${isAbsent ? ": leave out a key that the record does not have" : ""}`,
  );
}

function describe(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "number" || typeof value === "bigint" ? `the number ${value}` : String(value);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
