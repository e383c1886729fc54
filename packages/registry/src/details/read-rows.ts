import type { TransportProtocol } from "../assignment.js";

/** By the letters of the generated text, where `-` is none of them. */
const TRANSPORTS: Readonly<Record<string, TransportProtocol>> = { t: "tcp", u: "udp", s: "sctp", d: "dccp" };

/** A line of the generated text for one of its transport protocols: its fields but the first, not yet read. */
export interface DetailRow {
  readonly fields: readonly string[];
  readonly transport: TransportProtocol | undefined;
}

/** The rows of a generated text, in its order. */
export function readRows(text: string): readonly DetailRow[] {
  if (text === "") return [];
  return text.split("\n").flatMap((line) => {
    const [letters = "", ...fields] = line.split("\t");
    return [...letters].map((letter) => ({ fields, transport: TRANSPORTS[letter] }));
  });
}
