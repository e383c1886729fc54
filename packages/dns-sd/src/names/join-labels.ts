import { checkLabels } from "./labels.js";

/**
 * Labels to a name in text, dots and backslashes within a label escaped (RFC 6763 section 4.3).
 *
 * @throws {@link DnsSdError} if a label is empty or too long, or the name is
 */
export function joinLabels(labels: readonly string[]): string {
  return checkLabels(labels).map(escapeLabel).join(".");
}

/** A label with its dots and backslashes escaped. */
export function escapeLabel(label: string): string {
  return /[\\.]/.test(label) ? label.replace(/[\\.]/g, "\\$&") : label;
}
