import type MiniSearch from "minisearch";
import type { FoundService } from "./found-service.js";

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
