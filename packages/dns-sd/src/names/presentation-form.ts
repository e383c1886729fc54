import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkLabels, checkLength, checkText, checkUnicode } from "./labels.js";

/** A byte in decimal, an escaped punctuation mark, text without escapes or dots, or a dot. */
const PIECE = /\\(\d{3})|\\([ -/:-@[-`{-~])|([^\\.]+)|(\.)/suy;

/**
 * Splits a name in presentation form into its labels and takes their escapes away: `\.` is a dot, `\\` a backslash,
 * `\032` the byte 32. A dot at the end is the root, not a label.
 *
 * No program escapes a letter or a digit. Such an escape shows that the name is raw, and it is refused: read as an
 * escape, `C:\100` would become `C:d`.
 *
 * @param name - such as `"Dr\\. No._ipp._tcp.local."`, as Avahi and `dig` write it
 * @returns the labels, 1 to 63 bytes of UTF-8 each
 * @throws {@link DnsSdError} if a label is empty, too long or not UTF-8, the name is too long, or an escape is not
 *   one; {@link TypeError} if the name is not a string
 * @example
 * console.log(splitLabels("Dr\\.\\032No._ipp._tcp.local.")); // [ 'Dr. No', '_ipp', '_tcp', 'local' ]
 * @see RFC 6763 section 4.3 and RFC 1035 section 5.1
 */
export function splitLabels(name: string): readonly string[] {
  checkLength(checkText(name, "a domain name"));
  const labels = name.includes("\\") ? splitEscaped(name) : name.split(".");
  return checkLabels(labels.at(-1) === "" ? labels.slice(0, -1) : labels);
}

/**
 * Joins labels into a name in presentation form, with dots and backslashes within a label escaped.
 *
 * @param labels - without escapes, 1 to 63 bytes of UTF-8 each
 * @returns the name, without a dot at its end
 * @throws {@link DnsSdError} if a label is empty, too long or not well-formed Unicode, or the name is too long;
 *   {@link TypeError} if they are not a list of strings
 * @example
 * console.log(joinLabels(["Dr. No", "_ipp", "_tcp", "local"])); // Dr\. No._ipp._tcp.local
 * @see RFC 6763 section 4.3
 */
export function joinLabels(labels: readonly string[]): string {
  if (!Array.isArray(labels)) throw new TypeError("the labels of a name are a list of strings");
  for (const label of labels) checkText(label, "a label");
  return checkLabels(labels).map(escapeLabel).join(".");
}

/** A label with its dots and backslashes escaped. */
export function escapeLabel(label: string): string {
  return /[\\.]/.test(label) ? label.replace(/[\\.]/g, "\\$&") : label;
}

/** The labels; the last one is empty where a dot ends the name. */
function splitEscaped(name: string): readonly string[] {
  const labels: string[] = [];
  let bytes: number[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < name.length; ) {
    const [, decimal, escaped, text, dot] = PIECE.exec(name) ?? refuseEscape(name);
    if (dot !== undefined) {
      labels.push(decodeLabel(bytes));
      bytes = [];
    } else if (decimal !== undefined) bytes.push(toByte(decimal));
    else for (const byte of new TextEncoder().encode(checkUnicode(escaped ?? text ?? ""))) bytes.push(byte);
  }
  return [...labels, decodeLabel(bytes)];
}

function refuseEscape(name: string): never {
  throw new DnsSdError(
    "RFC 6763 section 4.3",
    `in ${JSON.stringify(name)} a backslash escapes neither a punctuation mark nor a byte of three digits; a name without escapes is read by parseRawServiceInstanceName`,
  );
}

function toByte(decimal: string): number {
  const byte = Number(decimal);
  if (byte > 255)
    throw new DnsSdError("RFC 1035 section 5.1", `\\${decimal} is not a byte: expected \\000 to \\255`);
  if (!/[0-9A-Za-z]/.test(String.fromCharCode(byte))) return byte;
  throw new DnsSdError(
    "RFC 6763 section 4.3",
    `\\${decimal} stands for a letter or digit, which needs no escape; a name without escapes is read by parseRawServiceInstanceName`,
  );
}

function decodeLabel(bytes: readonly number[]): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be UTF-8");
  }
}
