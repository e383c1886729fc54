/** Throws unless a value is a port number. */
export function checkPort(port: number): void {
  if (typeof port !== "number") throw new TypeError(`a port number is a number, not ${describe(port)}`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`a port number is an integer from 0 to 65535, not ${port}`);
  }
}

function describe(value: unknown): string {
  return typeof value === "string"
    ? `the string ${JSON.stringify(value)}`
    : value === null
      ? "null"
      : typeof value;
}
