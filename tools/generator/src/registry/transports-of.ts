import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "../assignments/parse-transport.js";

/** The transport protocols that a row holds for: its own, or all four where it names none. */
export function transportsOf({ transport }: Pick<Assignment, "transport">): readonly TransportProtocol[] {
  return transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
}
