/** What every identifier of a service begins with: capitals and digits, all else an underscore. */
export function baseIdentifier(name: string): string {
  let identifier = "";
  for (const character of name) {
    if (/[a-z]/.test(character)) identifier += String.fromCharCode(character.charCodeAt(0) - 32);
    else identifier += /[A-Z0-9]/.test(character) ? character : "_";
  }
  return /^[0-9]/.test(identifier) ? `_${identifier}` : identifier;
}

/** Whether an identifier is a service's: its base, `_LAST`, and numbers where others have the plain one. */
export function isIdentifierOf(identifier: string, name: string, suffix = "(?:_LAST)?"): boolean {
  const base = baseIdentifier(name);
  return (
    identifier.startsWith(base) && new RegExp(`^${suffix}(?:_\\d+)*$`).test(identifier.slice(base.length))
  );
}
