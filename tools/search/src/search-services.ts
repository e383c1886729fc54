import type MiniSearch from "minisearch";
import type { FoundService } from "./found-service.js";

/**
 * Services that match words, best first: those that are called exactly so before all others, whose descriptions
 * may hold the words more often.
 */
export function searchServices(
  index: MiniSearch<FoundService>,
  words: string,
  isWanted: (serviceName: string) => boolean = () => true,
): readonly FoundService[] {
  const found = index.search(words, {
    filter: ({ id }) => isWanted(id),
  }) as unknown as readonly FoundService[];
  const wanted = words.trim().toLowerCase();
  const isCalled = ({ serviceName, nicknames, aliases }: FoundService) =>
    [serviceName, ...nicknames, ...aliases].some((name) => name.toLowerCase() === wanted);
  return found.toSorted((left, right) => Number(isCalled(right)) - Number(isCalled(left)));
}
