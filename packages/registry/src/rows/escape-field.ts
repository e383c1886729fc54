/** A field as the generated text writes it. */
export function escapeField(text: string): string {
  return text.replace(/[\\\t\n\r|]/g, (character) => `\\${ESCAPED[character] ?? ""}`);
}

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\", "\t": "t", "\n": "n", "\r": "r", "|": "p" };
