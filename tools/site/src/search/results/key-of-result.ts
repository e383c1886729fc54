import type { SearchResult } from "../engine/search-result.js";

/** What tells a result from the others. */
export function keyOfResult(result: SearchResult): string {
  switch (result.kind) {
    case "service":
      return `service ${result.serviceName}`;
    case "port":
      return `port ${result.port}`;
    case "stretch":
      return `stretch ${result.first} ${result.status} ${result.transports.join()}`;
  }
}
