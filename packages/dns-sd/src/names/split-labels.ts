import { DnsSdError } from "../shared/dns-sd-error.js";
import { checkText } from "./check-text.js";
import { checkLabels } from "./labels.js";

/** A byte in decimal, an escaped character, or text without escapes or dots. */
const PIECE = /\\(\d{3})|\\([^\d])|([^\\.]+)|(\.)/suy;

/**
 * A name in text to its labels, their escapes taken away: `\.` is a dot, `\\` a backslash, `\032` the byte 32.
 * A dot at the end is the root and no label.
 *
 * @throws {@link DnsSdError} if a label is empty or too long, the name too long, or an escape is none, and
 *   {@link TypeError} if the name is no string
 */
export function splitLabels(name: string): readonly string[] {
  checkText(name, "a domain name");
  const labels = name.includes("\\") ? splitEscaped(name) : name.split(".");
  return checkLabels(labels.at(-1) === "" ? labels.slice(0, -1) : labels);
}

/** The labels; the last one is empty where a dot ends the name. */
function splitEscaped(name: string): readonly string[] {
  const labels: string[] = [];
  let bytes: number[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < name.length; ) {
    const piece = PIECE.exec(name);
    if (piece === null)
      throw new DnsSdError("RFC 6763 section 4.3", "a backslash must escape a character or three digits");
    const [, decimal, escaped, text, dot] = piece;
    if (dot !== undefined) {
      labels.push(decodeLabel(bytes));
      bytes = [];
    } else if (decimal !== undefined) bytes.push(toByte(decimal));
    else for (const byte of encode(escaped ?? text ?? "")) bytes.push(byte);
  }
  return [...labels, decodeLabel(bytes)];
}

function toByte(decimal: string): number {
  const byte = Number(decimal);
  if (byte <= 255) return byte;
  throw new DnsSdError("RFC 1035 section 5.1", `\\${decimal} is no byte: \\000 to \\255`);
}

function encode(text: string): Uint8Array {
  if (/\p{Cs}/u.test(text))
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be well-formed Unicode");
  return new TextEncoder().encode(text);
}

function decodeLabel(bytes: readonly number[]): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be UTF-8");
  }
}
