/** The service name of an address, as `encodeServiceName` wrote it or percent-encoded by hand; `undefined`: none. */
export function decodeServiceName(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/~(?=[0-9A-Fa-f]{2})/g, "%"));
  } catch {
    return undefined;
  }
}
