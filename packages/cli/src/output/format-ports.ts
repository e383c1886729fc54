import type { PortRange } from "@ianakit/registry";

/** `443`, `6000-6063`, or a dash for a service without a port. */
export function formatPorts(ports: PortRange | undefined): string {
  if (ports === undefined) return "-";
  return ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
}
