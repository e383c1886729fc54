import type {
  Assignment,
  PortRange,
  PortRemark,
  Reference,
  TransportProtocol,
} from "@ianakit/registry/assignment";
import type { LedgerTxt } from "../identifiers/ledger.js";
import type { PortKey, ServiceKey, Snapshot } from "../registry/registry.js";

/** What a constant's documentation is made of. */
export interface ConstantFacts {
  readonly serviceName: string;
  readonly ports: PortRange | undefined;
  readonly description: string;
  readonly references: readonly Reference[];
  readonly isUnauthorizedUseReported: boolean;
  /** The historic names that are aliases to it. */
  readonly historicNames: readonly string[];
  readonly duplicateOf: string | undefined;
  /** Whether its row names no transport protocol: a port then counts for all four, a service type for both labels. */
  readonly namesNoTransport: boolean;
}

/** A tombstone: the constant of something that the registry no longer holds. */
export interface Deprecation {
  /** `YYYY-MM-DD`; `undefined` if it is unknown. */
  readonly withdrawnBy: string | undefined;
  /** The identifier to use instead. */
  readonly replacedBy: string | undefined;
}

interface Constant<Value> {
  readonly identifier: string;
  readonly value: Value;
  readonly deprecation: Deprecation | undefined;
  readonly facts: ConstantFacts;
}

export interface PortConstant extends Constant<number> {
  /** Whether it is the last port of a range. */
  readonly isLastOfRange: boolean;
}

export type ServiceTypeConstant = Constant<string>;
export type ServiceCodeConstant = Constant<number>;

/** A name and every port that it ever had; the first is the one it was first released with. */
export interface ServicePorts {
  readonly serviceName: string;
  readonly ports: readonly PortRange[];
}

/** The package of a transport protocol. */
export interface TransportApi {
  readonly name: TransportProtocol;
  /** By port, then identifier. */
  readonly constants: readonly PortConstant[];
  /** The enum's reverse mapping: each value's canonical identifier. */
  readonly reverse: ReadonlyMap<number, string>;
  readonly services: readonly ServicePorts[];
  /** The ports that are or were assigned without a service name. */
  readonly unnamedPorts: readonly PortRange[];
  /** Only in `dccp`. */
  readonly serviceCodes: readonly ServiceCodeConstant[];
}

/** The package `dns-sd`. */
export interface DnsSdApi {
  readonly name: "dns-sd";
  /** Of the services that are for DNS-SD. */
  readonly constants: readonly ServiceTypeConstant[];
  /** Of every other registered service: what `./all` adds. */
  readonly otherConstants: readonly ServiceTypeConstant[];
  /** Every service type ever released, in every spelling. */
  readonly serviceTypes: readonly { readonly serviceType: string; readonly txt: LedgerTxt }[];
  /** The rows that its TXT notes come from. */
  readonly assignments: readonly Assignment[];
}

/** The packages that have generated sources, by the names of their folders. */
export const PACKAGE_NAMES = ["tcp", "udp", "sctp", "dccp", "dns-sd", "registry"] as const;

export type PackageName = (typeof PACKAGE_NAMES)[number];

/** The packages made from one registry and one ledger. */
export interface PackageApis {
  readonly transports: readonly TransportApi[];
  readonly dnsSd: DnsSdApi;
  readonly registry: RegistryApi;
}

/** What the package `registry` is made of: the registry, with the choices that the ledger keeps. */
export interface RegistryApi {
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
  /** The canonical service of each assigned port: `"80/tcp"` -> `"http"`. A row without a transport protocol counts for all four. */
  readonly canonicalServices: ReadonlyMap<PortKey, string>;
  /** The primary port of each service with a port: `"http-alt/tcp"` -> 8080. A row without a transport protocol counts for all four. */
  readonly primaryPorts: ReadonlyMap<ServiceKey, number>;
  /** The names that `./typed` accepts, of each transport protocol, in code-point order. */
  readonly typedServices: Readonly<Record<TransportProtocol, readonly TypedService[]>>;
  /** The ports that are or were assigned over each transport protocol, with a name or without, in their order. */
  readonly assignedPorts: Readonly<Record<TransportProtocol, readonly number[]>>;
  readonly snapshot: Snapshot;
}

/** A name that `getPort` of `./typed` accepts, live or withdrawn, historic aliases too. */
export interface TypedService {
  readonly serviceName: string;
  /** The literal type of the answer, and the answer: the port that the name was first released with, for good. */
  readonly port: number;
  /** Whether the look-up of `.` now answers differently: the name was withdrawn or moved, or another spelling answers. */
  readonly isMoved: boolean;
  /** Whether it has a constant of its own and stands in the types of the protocol's package; a historic alias does not. */
  readonly isService: boolean;
}
