/** Service names are compared without regard to the case of ASCII letters (RFC 6335 section 5.1). */
export function foldCase(serviceName: string): string {
  return serviceName.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
