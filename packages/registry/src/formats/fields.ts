const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\", "\t": "t", "\n": "n", "\r": "r", "|": "p" };
const CHARACTERS: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  Object.entries(ESCAPES).map(([character, letter]) => [letter, character]),
);

/** A text as one field: it then holds no tab, no line break and no bar, which separate fields, lines and list items. */
export function escapeField(text: string): string {
  return text.replace(/[\\\t\n\r|]/g, (character) => `\\${ESCAPES[character]}`);
}

/** A list as one field, its items separated by bars. */
export function escapeList(items: readonly string[]): string {
  return items.map(escapeField).join("|");
}

/** The text that {@link escapeField} wrote. */
export function unescapeField(field: string): string {
  if (!field.includes("\\")) return field;
  return field.replace(/\\(.)/g, (_, letter: string) => CHARACTERS[letter] ?? letter);
}

/** The list that {@link escapeList} wrote. */
export function unescapeList(field: string): readonly string[] {
  return field === "" ? [] : field.split("|").map(unescapeField);
}
