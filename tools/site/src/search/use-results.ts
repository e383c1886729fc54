import address from "virtual:search-worker";
import { useEffect, useState } from "preact/hooks";
import type { SearchAnswer } from "./engine/search-result.js";
import { formatSearchQuery, type SearchQuery } from "./search-query.js";
import type { SearchRequest, SearchResponse } from "./search-worker.js";

interface Results {
  /** The latest answer, which is to the previous query until this one is answered. */
  readonly answer: SearchAnswer | undefined;
  /** The query that it answers, as the address has it. */
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

let worker: Worker | undefined;
let lastId = 0;

/** Starts the worker, which loads the registry. Called before the first question if somebody is likely to ask one. */
export function startWorker(): Worker {
  worker ??= new Worker(address, { type: "module" });
  return worker;
}

/** What is found. */
function askWorker(query: SearchQuery, limit: number): Promise<SearchAnswer> {
  const started = startWorker();
  const request: SearchRequest = { id: ++lastId, query, limit };
  return new Promise((resolve) => {
    const onAnswer = ({ data }: MessageEvent<SearchResponse>) => {
      if (data.id !== request.id) return;
      started.removeEventListener("message", onAnswer);
      resolve(data);
    };
    started.addEventListener("message", onAnswer);
    started.postMessage(request);
  });
}
