/** The same order on every machine and in every locale; code-point order on the ASCII that names are made of. */
export function compareCodePoints(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Service names are compared without regard to the case of ASCII letters (RFC 6335 section 5.1). */
export function foldCase(serviceName: string): string {
  return serviceName.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
