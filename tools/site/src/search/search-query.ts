import type { PortClass, PortStatus, TransportProtocol } from "@ianakit/registry";

/** A search: words and filters. */
export interface SearchQuery {
  readonly text: string;
  readonly transport?: TransportProtocol | undefined;
  readonly status?: PortStatus | undefined;
  readonly portClass?: PortClass["name"] | undefined;
  /** Only services with a port, or only those without. */
  readonly hasPort?: boolean | undefined;
  /** Only DNS-SD service types. */
  readonly isServiceType?: boolean | undefined;
}

/** The values of each filter, as the address has them. */
export const FILTERS = {
  transport: ["tcp", "udp", "sctp", "dccp"],
  status: ["assigned", "reserved", "unassigned", "dynamic"],
  class: ["system", "user", "dynamic"],
  port: ["with", "without"],
  "dns-sd": ["only"],
} as const;

/** Whether a query has words or a filter. */
export function isAsking({ text, ...filters }: SearchQuery): boolean {
  return text.trim() !== "" || Object.values(filters).some((filter) => filter !== undefined);
}

/** Parses the query of an address, `?q=print&transport=tcp`; unknown filters and values are ignored. */
export function parseSearchQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const read = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((word) => word === parameters.get(name));
  const port = read("port", FILTERS.port);
  return {
    text: parameters.get("q") ?? "",
    transport: read("transport", FILTERS.transport),
    status: read("status", FILTERS.status),
    portClass: read("class", FILTERS.class),
    hasPort: port === undefined ? undefined : port === "with",
    isServiceType: read("dns-sd", FILTERS["dns-sd"]) === "only" || undefined,
  };
}

/** Formats the query of an address, `?q=print&transport=tcp`; empty for an empty search. */
export function formatSearchQuery(query: SearchQuery): string {
  const { text, transport, status, portClass, hasPort, isServiceType } = query;
  const parameters = new URLSearchParams();
  const write = (name: string, value: string | undefined) => value && parameters.set(name, value);
  write("q", text);
  write("transport", transport);
  write("status", status);
  write("class", portClass);
  write("port", hasPort === undefined ? undefined : hasPort ? "with" : "without");
  write("dns-sd", isServiceType ? "only" : undefined);
  const formatted = parameters.toString();
  return formatted === "" ? "" : `?${formatted}`;
}
