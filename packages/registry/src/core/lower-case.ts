/** Of ASCII letters alone: `toLowerCase` would take the Kelvin sign for a k (RFC 6335 section 5.1). */
export function lowerCase(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
