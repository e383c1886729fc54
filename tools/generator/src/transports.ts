import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";

/** The transport protocols that a row applies to: its own, or all four if it names none. */
export function transportsOf({
  transport,
}: Pick<Assignment | PortRemark, "transport">): readonly TransportProtocol[] {
  return transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
}

/** A value for each transport protocol. */
export function byTransport<T>(make: (transport: TransportProtocol) => T): Record<TransportProtocol, T> {
  return Object.fromEntries(TRANSPORT_PROTOCOLS.map((transport) => [transport, make(transport)])) as Record<
    TransportProtocol,
    T
  >;
}
