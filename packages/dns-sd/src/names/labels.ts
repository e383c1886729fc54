import { DnsSdError } from "../shared/dns-sd-error.js";

/** The longest label and the longest name of DNS, in bytes (RFC 1035 section 3.1); a name counts its length bytes and its root. */
export const LONGEST_LABEL = 63;
export const LONGEST_NAME = 255;

/** How long a well-formed text is in UTF-8, in bytes: each half of a surrogate pair counts two of its four. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/**
 * Checks the labels of a name, without escapes.
 *
 * @returns the labels
 * @throws {@link DnsSdError} if one is empty, too long or no Unicode, or the name is too long
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
  if (bytes !== label.length && /\p{Cs}/u.test(label))
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be well-formed Unicode");
  if (bytes <= LONGEST_LABEL) return bytes;
  throw new DnsSdError(
    "RFC 1035 section 3.1",
    `a label must have ${LONGEST_LABEL} bytes at most, not ${bytes}`,
  );
}
