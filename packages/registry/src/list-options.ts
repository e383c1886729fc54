import { checkPort, toOptionalTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import type { Service } from "./service.js";

/** Which assignments a list holds. */
export interface ListOptions {
  /** Without it, the assignments of all four transport protocols. */
  readonly transport?: TransportProtocol | undefined;
  /** The lowest port that is asked for, 0 to 65535. */
  readonly first?: number | undefined;
  /** The highest port that is asked for, 0 to 65535. */
  readonly last?: number | undefined;
}

/** The options with every field set, so that none is inherited from a changed `Object.prototype`. */
export function completeOptions(options: TransportProtocol | ListOptions | undefined): ListOptions {
  if (Array.isArray(options))
    throw new TypeError("a transport protocol is tcp, udp, sctp or dccp, not a list");
  return typeof options === "object" && options !== null
    ? { transport: undefined, first: undefined, last: undefined, ...options }
    : { transport: options, first: undefined, last: undefined };
}

/** Whether an assignment matches the options. With `first` or `last`, only one with a port does. */
export function readOptions(
  options: TransportProtocol | ListOptions | undefined,
): (service: Service) => boolean {
  const { transport, first, last } = completeOptions(options);
  toOptionalTransportIndex(transport);
  if (first !== undefined) checkPort(first);
  if (last !== undefined) checkPort(last);
  if (first !== undefined && last !== undefined && first > last)
    throw new RangeError(`the ports ${first} to ${last} are reversed`);
  const isAnyPort = first === undefined && last === undefined;
  return ({ ports, transport: own }) => {
    if (transport !== undefined && own !== undefined && own !== transport) return false;
    if (isAnyPort) return true;
    return ports !== undefined && ports.last >= (first ?? 0) && ports.first <= (last ?? 65_535);
  };
}
