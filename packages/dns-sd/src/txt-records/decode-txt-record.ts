import { lowerCase } from "../names/labels.js";
import { DnsSdError } from "../shared/dns-sd-error.js";
import { LONGEST_RECORD, LONGEST_STRING } from "./txt-size.js";

/**
 * A TXT record that was received: its keys in their order and as they were sent, each found in any case (RFC 6763
 * section 6.4). A value is bytes, or `true` for a key without one.
 */
export class DecodedTxtRecord extends Map<string, Uint8Array | true> {
  /** How each key was sent, by the key in lower case. */
  readonly #spellings = new Map<string, string>();

  override get(key: string): Uint8Array | true | undefined {
    return super.get(this.#spell(key));
  }

  override has(key: string): boolean {
    return super.has(this.#spell(key));
  }

  override set(key: string, value: Uint8Array | true): this {
    const spelling = this.#spell(key);
    this.#spellings.set(lowerCase(key), spelling);
    return super.set(spelling, value);
  }

  override delete(key: string): boolean {
    const spelling = this.#spell(key);
    this.#spellings.delete(lowerCase(key));
    return super.delete(spelling);
  }

  override clear(): void {
    this.#spellings.clear();
    super.clear();
  }

  /**
   * The value of a key as text.
   *
   * @param key - in any case
   * @returns the value read as UTF-8, in which U+FFFD stands for what is not UTF-8 (`get` has the bytes); `""` for an
   *   empty value, `true` for a key without a value, `undefined` for a key that is not there
   * @example
   * const record = decodeTxtStrings(["path=/", "tls"]);
   * console.log(record.text("Path"), record.text("tls"), record.text("u")); // / true undefined
   * @see RFC 6763 sections 6.4 and 6.5
   */
  text(key: string): string | true | undefined {
    const value = this.get(key);
    return value instanceof Uint8Array ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(value) : value;
  }

  #spell(key: string): string {
    return this.#spellings.get(lowerCase(key)) ?? key;
  }
}

/**
 * Reads the wire format of a TXT record. Of a key that appears twice the first one counts. Ignored are an empty string,
 * one without a key, and one whose key holds anything but printable ASCII: no service can define such a key.
 *
 * @param bytes - the RDATA of a TXT record; no bytes at all are a record without keys
 * @returns the keys with their values, which are views into the bytes given
 * @throws {@link DnsSdError} if a string goes beyond the end, or there are more than 65535 bytes; {@link TypeError}
 *   if they are not a `Uint8Array`
 * @example
 * const record = decodeTxtRecord(Uint8Array.of(4, 85, 61, 109, 101));
 * console.log(record.text("u"), [...record.keys()]); // me [ 'U' ]
 * @see RFC 6763 sections 6.1 and 6.4
 */
export function decodeTxtRecord(bytes: Uint8Array): DecodedTxtRecord {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`a TXT record is a Uint8Array, not ${typeof bytes}`);
  checkLength(bytes.length);
  const record = new DecodedTxtRecord();
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

/**
 * Reads a TXT record from its strings, without their lengths: what `multicast-dns` hands out as `data` and
 * `bonjour-service` as `rawTxt`. They count as in {@link decodeTxtRecord}.
 *
 * @param strings - each as bytes, or as text that stands for its UTF-8; a single one may come without an array
 * @returns the keys with their values
 * @throws {@link DnsSdError} if a string has more than 255 bytes, or the record more than 65535; {@link TypeError} if
 *   one is neither bytes nor text
 * @example
 * const record = decodeTxtStrings(["rp=printers/office", "Color=T"]);
 * console.log(record.text("color")); // T
 * @see RFC 6763 sections 6.1 and 6.4
 */
export function decodeTxtStrings(
  strings: readonly (string | Uint8Array)[] | string | Uint8Array,
): DecodedTxtRecord {
  const list = Array.isArray(strings) ? strings : [strings];
  const record = new DecodedTxtRecord();
  let length = 0;
  for (const string of list.map(toBytes)) {
    length += 1 + string.length;
    addString(record, string, 0, string.length);
  }
  checkLength(length);
  return record;
}

function toBytes(string: unknown): Uint8Array {
  const bytes = typeof string === "string" ? new TextEncoder().encode(string) : string;
  if (!(bytes instanceof Uint8Array))
    throw new TypeError(`a string of a TXT record is text or a Uint8Array, not ${typeof string}`);
  if (bytes.length <= LONGEST_STRING) return bytes;
  throw new DnsSdError(
    "RFC 6763 section 6.1",
    `a string of a TXT record must have ${LONGEST_STRING} bytes at most, not ${bytes.length}`,
  );
}

function checkLength(length: number): void {
  if (length > LONGEST_RECORD)
    throw new DnsSdError(
      "RFC 6763 section 6.1",
      `a TXT record must have ${LONGEST_RECORD} bytes at most, not ${length}`,
    );
}

const EQUALS_SIGN = 0x3d;

/** A key is printable ASCII, 0x20 to 0x7E (RFC 6763 section 6.4). */
function addString(record: DecodedTxtRecord, bytes: Uint8Array, start: number, end: number): void {
  let key = "";
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS_SIGN) break;
    if (byte < 0x20 || byte > 0x7e) return;
    key += String.fromCharCode(byte);
  }
  if (key === "" || record.has(key)) return;
  record.set(key, at === end ? true : bytes.subarray(at + 1, end));
}
