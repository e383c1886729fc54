import { FILTERS, type SearchQuery } from "./search-query.js";

/** The query of an address, `?q=print&transport=tcp`; a filter that is none is left out. */
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
