import { TRANSPORT_PROTOCOLS, type TransportProtocol } from "@ianakit/registry/model";
import type { Parsed } from "./parsed.js";

export { TRANSPORT_PROTOCOLS };

/** The Transport Protocol column: one of the four, or nothing. An unknown one is never a default. */
export function parseTransport(text: string): Parsed<TransportProtocol | undefined> {
  if (text === "") return { value: undefined };
  const transport = TRANSPORT_PROTOCOLS.find((known) => known === text);
  if (transport !== undefined) return { value: transport };
  return {
    fault: `${JSON.stringify(text)} is no transport protocol: expected ${TRANSPORT_PROTOCOLS.join(", ")} or nothing`,
  };
}
