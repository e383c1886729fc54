import { buildIndex } from "@ianakit/search";
import { listStretches } from "./list-stretches.js";
import { readServices, type ServiceFacts } from "./read-services.js";
import type { Stretch } from "./search-result.js";

/** All that a search looks into. */
export interface SearchEngine {
  readonly index: ReturnType<typeof buildIndex>;
  readonly facts: ReadonlyMap<string, ServiceFacts>;
  /** Made when they are first asked for. */
  readonly stretches: () => readonly Stretch[];
}

export function startEngine(): SearchEngine {
  let stretches: readonly Stretch[] | undefined;
  return {
    index: buildIndex(),
    facts: readServices(),
    stretches: () => {
      stretches ??= listStretches();
      return stretches;
    },
  };
}
