import type { PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";

/** Where an assignment stands: `443/tcp`, `6000-6063/tcp`, `/tcp` without a port, `6400` without a transport protocol. */
export function printPorts(ports: PortRange | undefined, transport: TransportProtocol | undefined): string {
  const range = ports === undefined ? "" : formatPorts(ports);
  return transport === undefined ? range : `${range}/${transport}`;
}
