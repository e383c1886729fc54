import { useEffect, useState } from "preact/hooks";
import { askWorker } from "./ask-worker.js";
import type { SearchAnswer } from "./engine/search-result.js";
import type { SearchQuery } from "./search-query.js";

interface Results {
  /** The newest answer: to the query before, until the one to this is there. */
  readonly answer: SearchAnswer | undefined;
  readonly isCurrent: boolean;
}

/** The answer to a query, in a component. */
export function useResults(query: SearchQuery, limit: number): Results {
  const [latest, setLatest] = useState<{ readonly asked: string; readonly answer: SearchAnswer }>();
  const asked = JSON.stringify([query, limit]);
  useEffect(() => {
    let isWanted = true;
    void askWorker(query, limit).then((answer) => isWanted && setLatest({ asked, answer }));
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return { answer: latest?.answer, isCurrent: latest?.asked === asked };
}
