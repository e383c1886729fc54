import { DnsSdError } from "../dns-sd-error.js";
import { countBytes, LONGEST_LABEL, LONGEST_NAME } from "./labels.js";

/**
 * Labels to a name in text, dots and backslashes within a label escaped (RFC 6763 section 4.3).
 *
 * @throws {@link DnsSdError} if a label is empty or too long, or the name is
 */
export function joinLabels(labels: readonly string[]): string {
  for (const label of labels) checkLabel(label);
  const bytes = labels.reduce((sum, label) => sum + 1 + countBytes(label), 1);
  if (bytes > LONGEST_NAME) {
    throw new DnsSdError(
      "RFC 1035 section 3.1",
      `a name must have ${LONGEST_NAME} bytes at most, not ${bytes}`,
    );
  }
  return labels.map((label) => label.replace(/[\\.]/g, "\\$&")).join(".");
}

function checkLabel(label: string): void {
  if (label === "") throw new DnsSdError("RFC 1035 section 3.1", "a name must not hold an empty label");
  if (/\p{Cs}/u.test(label))
    throw new DnsSdError("RFC 6763 section 4.1.1", "a label must be well-formed Unicode");
  const bytes = countBytes(label);
  if (bytes > LONGEST_LABEL) {
    throw new DnsSdError(
      "RFC 1035 section 3.1",
      `a label must have ${LONGEST_LABEL} bytes at most, not ${bytes}`,
    );
  }
}
