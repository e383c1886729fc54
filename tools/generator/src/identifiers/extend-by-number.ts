/**
 * An identifier that others have already: with its number once more, and from the third attempt on the attempt
 * too. With the number again and again, a thousand names that clash would have identifiers of kilobytes.
 */
export function extendByNumber(identifier: string, number: number, attempt: number): string {
  const withNumber = `${identifier}_${number}`;
  return attempt === 2 ? withNumber : `${withNumber}_${attempt}`;
}
