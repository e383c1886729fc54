/** Of ASCII letters alone, as RFC 6335 and DNS compare names. */
export function foldCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}
