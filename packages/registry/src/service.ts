import type { PortRange, TransportProtocol } from "./assignment.js";

/** An assignment as far as the entry point `.` knows it; `./details` has the rest. */
export interface Service {
  /** As registered. */
  readonly serviceName: string;
  /** `undefined` for a service registered without a port. */
  readonly ports: PortRange | undefined;
  /** `undefined` where the registry names none: it then holds for all four. */
  readonly transport: TransportProtocol | undefined;
  /** The well-formed service name that this historic name is an alias to. */
  readonly aliasOf: string | undefined;
  /** The historic name that it was looked up by, where it was found by that. */
  readonly foundByAlias: string | undefined;
}
