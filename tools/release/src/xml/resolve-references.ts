const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Resolves the five predefined entities and the character references of a text, and nothing else: an entity
 * that a document defines itself can stand for a file, or for more text than memory holds.
 *
 * @throws if the text holds any other entity
 * @see https://www.w3.org/TR/xml/#sec-references
 */
export function resolveReferences(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (reference, name: string) => {
    const character = PREDEFINED.get(name) ?? toCharacter(name);
    if (character === undefined || !reference.endsWith(";")) {
      throw new Error(
        `the entity ${reference} is not one of XML's own; expected &amp; &lt; &gt; &quot; &apos;`,
      );
    }
    return character;
  });
}

function toCharacter(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint > 0 && codePoint <= 0x10ffff && !isHalf ? String.fromCodePoint(codePoint) : undefined;
}
