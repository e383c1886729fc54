/**
 * What the generator shares with this package, and needs before the package can be built: the domain's types, and
 * the formats of the texts that the package carries. Other workspaces alone import it; it is not published.
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
export type { CoreText } from "./formats/core/core-format.js";
export { type CoreSource, encodeCore } from "./formats/core/encode-core.js";
export { encodeDetails, removePeople } from "./formats/details/encode-details.js";
export { groupBy } from "./group-by.js";
export { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";
