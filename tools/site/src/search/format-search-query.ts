import type { SearchQuery } from "./search-query.js";

/** The address's query of what a reader looks for, `?q=print&transport=tcp`; empty for nothing. */
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
