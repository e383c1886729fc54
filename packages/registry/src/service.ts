import type { PortRange, TransportProtocol } from "./assignment.js";

/** The name, ports and transport protocol of an assignment; `./details` has the other columns. */
export interface Service {
  /** As registered. */
  readonly serviceName: string;
  /** `undefined` for a service registered without a port. */
  readonly ports: PortRange | undefined;
  /** `undefined` if the registry names no transport protocol: the assignment then applies to all four. */
  readonly transport: TransportProtocol | undefined;
  /** The well-formed service name that this historic name is an alias to. */
  readonly aliasOf: string | undefined;
  /** The historic name that the service was looked up by, if it was found by one. */
  readonly foundByAlias: string | undefined;
}
