import type { PortRange } from "@ianakit/registry";

/** `443`, or `6000–6063`. */
export function formatPorts({ first, last }: PortRange): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
