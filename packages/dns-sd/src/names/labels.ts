import { DnsSdError } from "../shared/dns-sd-error.js";
import type { TransportProtocol } from "../transport-protocol.js";

/** The longest label and the longest name of DNS, in bytes (RFC 1035 section 3.1); a name counts its length bytes and its root. */
const LONGEST_LABEL = 63;
const LONGEST_NAME = 255;
/** In characters: no byte of a name takes more of them than the four of an escaped one, `\032`. */
const LONGEST_TEXT = 1020;

/** The label of each transport protocol: every one but TCP is written as `_udp` (RFC 6763 section 7). */
export const TRANSPORT_LABELS = { tcp: "_tcp", udp: "_udp", sctp: "_udp", dccp: "_udp" } as const;

/**
 * Checks the labels of a name, without escapes.
 *
 * @returns the labels
 * @throws {@link DnsSdError} if a label is empty, too long or not well-formed Unicode, or the name is too long
 */
export function checkLabels(labels: readonly string[]): readonly string[] {
  let bytes = 1;
  for (const label of labels) bytes += 1 + checkLabel(label);
  if (bytes <= LONGEST_NAME) return labels;
  throw new DnsSdError(
    "RFC 1035 section 3.1",
    `a name must have ${LONGEST_NAME} bytes at most, not ${bytes}`,
  );
}

function checkLabel(label: string): number {
  if (label === "") throw new DnsSdError("RFC 1035 section 3.1", "a name must not hold an empty label");
  const bytes = countBytes(label);
  if (bytes !== label.length) checkUnicode(label);
  if (bytes <= LONGEST_LABEL) return bytes;
  throw new DnsSdError(
    "RFC 1035 section 3.1",
    `a label must have ${LONGEST_LABEL} bytes at most, not ${bytes}`,
  );
}

/** Refuses a text that is too long to be a name, before anything is done for each of its characters. */
export function checkLength(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  throw new DnsSdError(
    "RFC 1035 section 3.1",
    `a name must have ${LONGEST_NAME} bytes at most, and this text has ${text.length} characters`,
  );
}

/** Half of a surrogate pair has no UTF-8. */
export function checkUnicode(label: string): string {
  if (!/\p{Cs}/u.test(label)) return label;
  throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be well-formed Unicode");
}

/** The length of a well-formed text in UTF-8, in bytes: each half of a surrogate pair counts two of its four. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** Lower-cases the ASCII letters, the only ones that DNS compares without regard to case (RFC 4343), in every locale. */
export function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}

/** The value; throws unless it is a string, because JavaScript callers may pass anything. */
export function checkText(value: string, what: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${what} is a string, not ${describe(value)}`);
}

function describe(value: unknown): string {
  return value === null ? "null" : typeof value;
}

/** Throws unless the parts of a name are an object; what they hold is checked part by part. */
export function checkParts(parts: object): void {
  if (typeof parts === "object" && parts !== null) return;
  throw new TypeError(
    `the parts of a name are an object, { serviceName, transport }, not ${describe(parts)}`,
  );
}

/** Throws unless a value is a transport protocol. */
export function checkTransport(transport: TransportProtocol): void {
  const known: readonly unknown[] = Object.keys(TRANSPORT_LABELS);
  if (known.includes(transport)) return;
  const found = typeof transport === "string" ? JSON.stringify(transport) : String(transport);
  throw new TypeError(`transport protocol ${found} is unknown: expected tcp, udp, sctp or dccp`);
}
