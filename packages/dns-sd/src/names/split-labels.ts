import { DnsSdError } from "../dns-sd-error.js";
import { countBytes, LONGEST_LABEL, LONGEST_NAME } from "./labels.js";

/** A byte in decimal, an escaped character, or text without escapes or dots. */
const PIECE = /\\(\d{3})|\\([^\d])|([^\\.]+)|(\.)/suy;

/**
 * A name in text to its labels, their escapes taken away: `\.` is a dot, `\\` a backslash, `\032` the byte 32.
 * A dot at the end is the root and no label.
 *
 * @throws {@link DnsSdError} if a label is empty or too long, the name too long, or an escape is none
 */
export function splitLabels(name: string): readonly string[] {
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
    else for (const byte of new TextEncoder().encode(escaped ?? text)) bytes.push(byte);
  }
  if (bytes.length > 0) labels.push(decodeLabel(bytes));
  return checkName(labels);
}

function toByte(decimal: string): number {
  const byte = Number(decimal);
  if (byte <= 255) return byte;
  throw new DnsSdError("RFC 1035 section 5.1", `\\${decimal} is no byte: \\000 to \\255`);
}

function decodeLabel(bytes: readonly number[]): string {
  if (bytes.length === 0) throw new DnsSdError("RFC 1035 section 3.1", "a name must not hold an empty label");
  if (bytes.length > LONGEST_LABEL) {
    throw new DnsSdError(
      "RFC 1035 section 3.1",
      `a label must have ${LONGEST_LABEL} bytes at most, not ${bytes.length}`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be UTF-8");
  }
}

function checkName(labels: readonly string[]): readonly string[] {
  const bytes = labels.reduce((sum, label) => sum + 1 + countBytes(label), 1);
  if (bytes <= LONGEST_NAME) return labels;
  throw new DnsSdError(
    "RFC 1035 section 3.1",
    `a name must have ${LONGEST_NAME} bytes at most, not ${bytes}`,
  );
}
