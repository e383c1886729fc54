/** The value; throws unless it is a string: what JavaScript passes may be anything. */
export function checkText(value: string, what: string): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${what} is a string, not ${value === null ? "null" : typeof value}`);
}
