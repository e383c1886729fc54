/**
 * Splits off the last word of a text, behind white space or a slash: `443 / tcp` to `443` and `tcp`. In linear time,
 * because the text is whatever somebody typed.
 *
 * @param text - without white space at its end
 * @returns `undefined` if the text is a single word
 */
export function splitLastWord(text: string): { readonly before: string; readonly word: string } | undefined {
  const [found, word = ""] = /[\s/]([^\s/]*)$/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const separated = text.slice(0, text.length - word.length).trimEnd();
  const before = separated.endsWith("/") ? separated.slice(0, -1).trimEnd() : separated;
  return { before, word };
}
