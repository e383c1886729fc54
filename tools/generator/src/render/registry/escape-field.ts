/** A field of a line of fields between tabs: it holds no tab, no line break, and no list separator. */
export function escapeField(text: string): string {
  return text.replace(/[\\\t\n\r|]/g, (character) => ESCAPES[character] ?? "");
}

/** A list as one field, its items between bars. */
export function escapeList(items: readonly string[]): string {
  return items.map(escapeField).join("|");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "|": "\\p",
};
