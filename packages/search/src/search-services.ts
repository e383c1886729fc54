import MiniSearch from "minisearch";
import { collectServices, type FoundService } from "./collect-services.js";

/** Passes over the index, each less strict than the one before: the first that finds something is the answer. */
const PASSES = [
  {},
  { fuzzy: (term: string) => (term.length > 5 ? 2 : false) },
  { combineWith: "OR" },
] as const;

/**
 * Services that match words, best first: those that are called exactly so, in one word or several, before all others,
 * whose descriptions may hold the words more often.
 */
export function searchServices(
  index: MiniSearch<FoundService>,
  words: string,
  isWanted: (serviceName: string) => boolean = () => true,
): readonly FoundService[] {
  const wanted = words.trim().toLowerCase();
  const joined = wanted.replace(/\s+/g, "");
  const named =
    joined === wanted ? [] : find(index, joined, {}).filter((service) => isCalled(service, joined));
  for (const options of PASSES) {
    const found = find(index, words, options);
    if (found.length === 0) continue;
    const others = found.toSorted((left, right) => rank(left, wanted) - rank(right, wanted));
    return [
      ...new Map([...named, ...others].map((service) => [service.serviceName, service])).values(),
    ].filter(({ serviceName }) => isWanted(serviceName));
  }
  return named.filter(({ serviceName }) => isWanted(serviceName));
}

function find(
  index: MiniSearch<FoundService>,
  words: string,
  options: (typeof PASSES)[number],
): readonly FoundService[] {
  return index.search(words, options) as unknown as readonly FoundService[];
}

function rank(service: FoundService, wanted: string): number {
  if (isCalled(service, wanted)) return 0;
  return service.nicknames.includes(wanted) ? 1 : 2;
}

function isCalled({ serviceName, aliases }: FoundService, wanted: string): boolean {
  return [serviceName, ...aliases].some((name) => name.toLowerCase() === wanted);
}

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
