import type MiniSearch from "minisearch";
import type { FoundService } from "./found-service.js";

/** Passes over the index, each less strict than the one before: the first that finds something is the answer. */
const PASSES = [
  {},
  { fuzzy: (term: string) => (term.length > 5 ? 2 : false) },
  { combineWith: "OR" },
] as const;

/**
 * Services that match words, best first: those that are called exactly so before all others, whose descriptions
 * may hold the words more often.
 */
export function searchServices(
  index: MiniSearch<FoundService>,
  words: string,
  isWanted: (serviceName: string) => boolean = () => true,
): readonly FoundService[] {
  const wanted = words.trim().toLowerCase();
  for (const options of PASSES) {
    const found = index.search(words, options) as unknown as readonly FoundService[];
    if (found.length === 0) continue;
    return found
      .filter(({ serviceName }) => isWanted(serviceName))
      .toSorted((left, right) => rank(left, wanted) - rank(right, wanted));
  }
  return [];
}

function rank({ serviceName, aliases, nicknames }: FoundService, wanted: string): number {
  if ([serviceName, ...aliases].some((name) => name.toLowerCase() === wanted)) return 0;
  return nicknames.includes(wanted) ? 1 : 2;
}
