import type { PortClass, PortStatus, TransportProtocol } from "@ianakit/registry";

/** What a reader looks for: words, and what the results are to be like. */
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

/** What each filter can be; the words of the address. */
export const FILTERS = {
  transport: ["tcp", "udp", "sctp", "dccp"],
  status: ["assigned", "reserved", "unassigned", "dynamic"],
  class: ["system", "user", "dynamic"],
  port: ["with", "without"],
  "dns-sd": ["only"],
} as const;

/** Whether there is anything to look for. */
export function isAsking({ text, ...filters }: SearchQuery): boolean {
  return text.trim() !== "" || Object.values(filters).some((filter) => filter !== undefined);
}
