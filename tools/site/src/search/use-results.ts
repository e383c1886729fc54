import { useEffect, useState } from "preact/hooks";
import { askWorker } from "./ask-worker.js";
import type { SearchAnswer } from "./engine/search-result.js";
import { formatSearchQuery } from "./format-search-query.js";
import type { SearchQuery } from "./search-query.js";

interface Results {
  /** The newest answer: to the query before, until the one to this is there. */
  readonly answer: SearchAnswer | undefined;
  /** The query that it answers, as in the address. */
  readonly answered: string | undefined;
}

/** The answer to a query, in a component. */
export function useResults(query: SearchQuery, limit: number): Results {
  const [latest, setLatest] = useState<Results>({ answer: undefined, answered: undefined });
  const asked = formatSearchQuery(query);
  useEffect(() => {
    let isWanted = true;
    void askWorker(query, limit).then((answer) => isWanted && setLatest({ answer, answered: asked }));
    return () => {
      isWanted = false;
    };
  }, [asked, limit]);
  return latest;
}
