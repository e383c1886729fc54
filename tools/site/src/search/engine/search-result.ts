import type { PortClass, PortStatus, TransportProtocol } from "@ianakit/registry";
import type { CommonUse } from "@ianakit/registry/common-uses";
import type { ApiName } from "../../api/reference.js";

/** A service that matches. */
export interface ServiceResult {
  readonly kind: "service";
  readonly serviceName: string;
  readonly description: string;
  /** `5432/tcp`. */
  readonly ports: readonly string[];
  /** Names of the project's own, not IANA's, that people use for it. */
  readonly nicknames: readonly string[];
  /** Historic names that are aliases to it. */
  readonly aliases: readonly string[];
}

/** A common use of a port, which is not IANA's information. */
export interface UseResult extends CommonUse {
  readonly kind: "use";
}

/** Neighbouring ports without a service that have the same status, class and remark. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly transports: readonly TransportProtocol[];
  readonly status: Exclude<PortStatus, "assigned">;
  readonly portClass: PortClass["name"];
  /** What the registry says of them beyond the status: `Unassigned [was netstat]`. */
  readonly remark: string;
}

export interface StretchResult extends Stretch {
  readonly kind: "stretch";
}

/** The port that was asked for, assigned or not. */
export interface PortResult {
  readonly kind: "port";
  readonly port: number;
  readonly portClass: PortClass["name"];
  readonly statuses: readonly { readonly transport: TransportProtocol; readonly status: PortStatus }[];
}

/** What a package exports by the name that was asked for. */
export interface ApiResult extends Omit<ApiName, "kind"> {
  readonly kind: "api";
  readonly what: ApiName["kind"];
}

export type SearchResult = ServiceResult | UseResult | StretchResult | PortResult | ApiResult;

/** The best results, and how many there are in all. */
export interface SearchAnswer {
  readonly total: number;
  readonly results: readonly SearchResult[];
}

/** A key that is unique among the results of a query. */
export function keyOfResult(result: SearchResult): string {
  switch (result.kind) {
    case "service":
      return `service ${result.serviceName}`;
    case "use":
      return `use ${result.port}/${result.transport} ${result.product}`;
    case "port":
      return `port ${result.port}`;
    case "api":
      return `api ${result.slug} ${result.name}`;
    case "stretch":
      return `stretch ${result.first}-${result.last} ${result.status} ${result.transports.join()}`;
  }
}
