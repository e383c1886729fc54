import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";

/** The whole registry, linked and checked, in an order that does not depend on the order of the rows. */
export interface Registry {
  /** By first port, then transport protocol, then service name without a port; else as in the file. */
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
  /** What the rows and the corrections say, before the ledger is consulted: `"80/tcp"` -> `"http"`. */
  readonly canonicalServices: ReadonlyMap<PortKey, string>;
  /** The primary port of each service of a transport protocol: `"http-alt/tcp"` -> 8080. */
  readonly primaryPorts: ReadonlyMap<ServiceKey, number>;
  /** The services with a port that DNS-SD uses though no row says so: `"printer/tcp"`. */
  readonly dnsSdServices: ReadonlySet<ServiceKey>;
}

/** `"80/tcp"`. */
export type PortKey = `${number}/${TransportProtocol}`;

/** `"http/tcp"`: the service name as registered, and the transport protocol. */
export type ServiceKey = `${string}/${TransportProtocol}`;

/** Where a registry comes from, as `data/provenance.json` says. */
export interface Snapshot {
  /** `YYYY-MM-DD`; `undefined` if it is unknown. */
  readonly date: string | undefined;
  /** Of the CSV's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Rows of the file, those without a service name too. */
  readonly rowCount: number;
  /** What the snapshot lacks, in sentences. */
  readonly knownGaps: readonly string[];
}
