import MiniSearch from "minisearch";
import { collectServices } from "./collect-services.js";
import type { FoundService } from "./found-service.js";

/** Every service in an index of names, historic names, nicknames and descriptions: whole words, beginnings and typing errors. */
export function buildIndex(): MiniSearch<FoundService> {
  const index = new MiniSearch<FoundService>({
    idField: "serviceName",
    fields: ["serviceName", "nicknames", "aliases", "description"],
    storeFields: ["serviceName", "description", "ports", "nicknames", "aliases"],
    stringifyField: (value) => (Array.isArray(value) ? value.join(" ") : String(value)),
    searchOptions: {
      boost: { serviceName: 4, nicknames: 5, aliases: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boostDocument: (_id, _term, stored) => weigh(stored?.["ports"] as FoundService["ports"] | undefined),
      combineWith: "AND",
    },
  });
  index.addAll(collectServices());
  return index;
}

/** Of two services that match alike, people mean the one with a port, and rather a System Port. */
function weigh([port]: readonly string[] = []): number {
  if (port === undefined) return 0.7;
  return Number.parseInt(port, 10) < 1024 ? 1.5 : 1;
}
