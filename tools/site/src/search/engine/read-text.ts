import type { PortRange, TransportProtocol } from "@ianakit/registry";
import { parseQuery } from "@ianakit/search";

/** What was typed: words, or ports in the words of the command line. */
export interface ReadText {
  readonly text: string;
  readonly range: PortRange | undefined;
  readonly transport: TransportProtocol | undefined;
}

/** Reads `443`, `:443`, `port 443/tcp`, `6000-6063`, `https/udp`, or words. */
export function readText(typed: string): ReadText {
  const words = typed.trim();
  const asked = words.replace(/^(?:ports?\s+|:)(?=\d)/i, "").replace(/\s*[-–]\s*(?=\d+(?:\/\w+)?$)/, "-");
  try {
    const query = parseQuery(/^\d/.test(asked) ? asked : words);
    if (query.kind === "name")
      return { text: query.serviceName, range: undefined, transport: query.transport };
    return { text: asked, range: query.ports, transport: query.transport };
  } catch {
    // No port and no range, but perhaps a word: 70000, 9-8.
    return { text: words, range: undefined, transport: undefined };
  }
}
