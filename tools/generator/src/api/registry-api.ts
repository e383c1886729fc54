import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import type { PortKey, ServiceKey, Snapshot } from "../registry/registry.js";

/** What the package `registry` is made of: the registry after the ledger has had its word. */
export interface RegistryApi {
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
  /** The canonical service of each assigned port: `"80/tcp"` -> `"http"`. Rows without a transport protocol stand in it four times. */
  readonly canonicalServices: ReadonlyMap<PortKey, string>;
  /** The primary port of each service with a port: `"http-alt/tcp"` -> 8080. Rows without a transport protocol stand in it four times. */
  readonly primaryPorts: ReadonlyMap<ServiceKey, number>;
  /** The names that `./typed` accepts, of each transport protocol, in code-point order. */
  readonly typedServices: Readonly<Record<TransportProtocol, readonly TypedService[]>>;
  readonly snapshot: Snapshot;
}

/** A name that `getPort` of `./typed` accepts, live or withdrawn, historic aliases too. */
export interface TypedService {
  readonly serviceName: string;
  /** The literal type of the answer; `undefined` where it is `number | undefined`: withdrawn or moved since it was first released. */
  readonly port: number | undefined;
}
