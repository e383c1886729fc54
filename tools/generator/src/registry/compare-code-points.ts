/** The same order on every machine and in every locale; code-point order on the ASCII that names are made of. */
export function compareCodePoints(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
