import type { TransportProtocol } from "@ianakit/registry";
import { parseQuery } from "@ianakit/search";

/** A port of the command line, over one transport protocol or any: `443`, `443/udp`. Throws a RangeError for anything else. */
export function parsePort(text: string): {
  readonly port: number;
  readonly transport: TransportProtocol | undefined;
} {
  const query = parseQuery(text);
  if (query.kind === "ports" && query.ports.first === query.ports.last)
    return { port: query.ports.first, transport: query.transport };
  throw new RangeError(`${JSON.stringify(text)} is no port: expected 0 to 65535, as 443 or 443/udp`);
}
