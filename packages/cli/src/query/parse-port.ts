/** A single port of the command line. Throws a RangeError for anything else. */
export function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new RangeError(`${text} is no port: expected 0 to 65535`);
}
