/**
 * What the generator shares with this package, and needs before the package can be built: the domain's types and
 * how they are written. Other workspaces alone import it; it is not published.
 */
export type {
  Assignment,
  PortRange,
  PortRemark,
  PortStatus,
  Reference,
  TransportProtocol,
  TxtNote,
} from "./assignment.js";
export { formatPorts } from "./format-ports.js";
export { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";
