/** A string literal in ASCII: nothing in it can end it, and one character above U+00FF would double a module's size in memory. */
export function quoteString(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
