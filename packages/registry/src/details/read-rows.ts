import type { TransportProtocol } from "../assignment.js";
import { listTransports } from "../core/transports.js";

/** A line of the generated text for one of its transport protocols: its fields but the first, not yet read. */
export interface DetailRow {
  readonly fields: readonly string[];
  readonly transport: TransportProtocol | undefined;
}

/** The rows of a generated text, in its order. */
export function readRows(text: string): readonly DetailRow[] {
  if (text === "") return [];
  return text.split("\n").flatMap((line) => {
    const [bits = "", ...fields] = line.split("\t");
    return listTransports(Number.parseInt(bits, 36)).map((transport) => ({ fields, transport }));
  });
}
