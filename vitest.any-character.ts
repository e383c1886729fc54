import fc from "fast-check";

/** Any code point, half surrogates too. fast-check's own unit "binary" first takes 0.8 s to list them all. */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
