/** A port number as somebody writes it; `undefined` where it is none of 0 to 65535. */
export function parsePort(text: string): number | undefined {
  if (!/^\s*\d{1,5}\s*$/.test(text)) return undefined;
  const port = Number(text);
  return port <= 65_535 ? port : undefined;
}
