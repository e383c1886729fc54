/** Throws unless a value is a text that could name a service. */
export function checkServiceName(serviceName: string): void {
  if (typeof serviceName !== "string") {
    throw new TypeError(
      `a service name is a string, not ${serviceName === null ? "null" : typeof serviceName}`,
    );
  }
  if (serviceName === "") throw new RangeError("a service name must not be empty");
}
