const ALIAS = /This entry is an alias to "([^"\n]*)"/;
const REPLACEMENT = /IANA assigned this well-formed service name as a replacement for "([^"\n]*)"/;
const DUPLICATE = /This is a duplicate of the "([^"\n]*)" service/;

/** The well-formed service name that the notes of a historic name point to. */
export function parseAliasOf(notes: string): string | undefined {
  return ALIAS.exec(notes)?.[1];
}

/** The historic name that, by its description, a well-formed service name replaces. */
export function parseReplacementOf(description: string): string | undefined {
  return REPLACEMENT.exec(description)?.[1];
}

/** The service that IANA calls this one a duplicate of. */
export function parseDuplicateOf(notes: string): string | undefined {
  return DUPLICATE.exec(notes)?.[1];
}
