/** Of ASCII letters, the only ones that DNS knows the case of (RFC 4343), whatever the locale. */
export function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
