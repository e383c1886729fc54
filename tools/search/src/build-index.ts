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
      combineWith: "AND",
    },
  });
  index.addAll(collectServices());
  return index;
}
