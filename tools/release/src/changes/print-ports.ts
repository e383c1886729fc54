import type { PortRange, TransportProtocol } from "@ianakit/registry/assignment";

/** Where an assignment stands: `443/tcp`, `6000-6063/tcp`, `/tcp` without a port, `6400` without a transport protocol. */
export function printPorts(ports: PortRange | undefined, transport: TransportProtocol | undefined): string {
  const range =
    ports === undefined ? "" : ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
  return transport === undefined ? range : `${range}/${transport}`;
}
