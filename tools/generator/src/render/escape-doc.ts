const ESCAPES: Readonly<Record<string, string>> = {
  "*/": "*\\/",
  // An entity, not TSDoc's `\@`: TypeScript looks for `@see` and `@link` in the raw text, whatever stands before them.
  "@": "&#64;",
  "{": "\\{",
  "}": "\\}",
  "<": "\\<",
  "`": "\\`",
  "\\": "\\\\",
};

/** Line breaks, control characters and the characters that turn the direction of text or do not show. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu;

/** Text of the registry for a doc comment: one line that can neither end the comment nor carry a tag. */
export function escapeDoc(text: string): string {
  return text
    .replace(UNPRINTABLE, " ")
    .trim()
    .replace(/\*\/|[@{}<`\\]/g, (found) => ESCAPES[found] ?? "");
}

/** A name for a doc comment, as code: Markdown has no escape within it, so a backtick becomes an apostrophe. */
export function quoteCode(text: string): string {
  const plain = text
    .replace(UNPRINTABLE, " ")
    .trim()
    .replaceAll("`", "'")
    .replaceAll("*/", "*\\/")
    .replaceAll("@", "&#64;");
  return `\`${plain.replace(/[{}]/g, (brace) => (brace === "{" ? "(" : ")"))}\``;
}
