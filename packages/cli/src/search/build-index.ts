import { assignments } from "@ianakit/registry/details";
import MiniSearch from "minisearch";
import nicknameFile from "../../../../data/nicknames.json" with { type: "json" };

/** What the search finds: a service with all its ports. */
export interface FoundService {
  readonly serviceName: string;
  readonly description: string;
  /** `5432/tcp`. */
  readonly ports: readonly string[];
  /** Names of the project's own, not IANA's, that people use for it. */
  readonly nicknames: readonly string[];
}

type Document = FoundService & { readonly id: number; readonly aliases: readonly string[] };

/** Every service in an index of names, historic names, nicknames and descriptions: whole words, beginnings and typing errors. */
export function buildIndex(): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ["serviceName", "nicknames", "aliases", "description"],
    storeFields: ["serviceName", "description", "ports", "nicknames"],
    stringifyField: (value) => (Array.isArray(value) ? value.join(" ") : String(value)),
    searchOptions: {
      boost: { serviceName: 4, nicknames: 5, aliases: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll([...collectServices().values()]);
  return index;
}

interface Growing {
  readonly id: number;
  readonly serviceName: string;
  description: string;
  readonly ports: string[];
  readonly nicknames: string[];
  readonly aliases: string[];
}

function collectServices(): ReadonlyMap<string, Growing> {
  const services = new Map<string, Growing>();
  const serviceOf = (serviceName: string) => {
    const known = services.get(serviceName) ?? {
      id: services.size,
      serviceName,
      description: "",
      ports: [],
      nicknames: [],
      aliases: [],
    };
    services.set(serviceName, known);
    return known;
  };
  for (const { serviceName, description, ports, transport, aliasOf } of assignments()) {
    if (aliasOf !== undefined) serviceOf(aliasOf).aliases.push(serviceName);
    else {
      const service = serviceOf(serviceName);
      service.description ||= description.split("\n")[0] ?? "";
      if (ports !== undefined) {
        const range = ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
        service.ports.push(`${range}/${transport ?? "any"}`);
      }
    }
  }
  for (const [nickname, names] of Object.entries(nicknameFile.nicknames)) {
    for (const name of names) services.get(name)?.nicknames.push(nickname);
  }
  return services;
}
