import address from "virtual:search-worker";
import type { SearchAnswer } from "./engine/search-result.js";
import type { SearchQuery } from "./search-query.js";
import type { SearchRequest, SearchResponse } from "./search-worker.js";

let worker: Worker | undefined;
let lastId = 0;

/** What is found; the worker is started by the first question, and loads the registry then. */
export function askWorker(query: SearchQuery, limit: number): Promise<SearchAnswer> {
  worker ??= new Worker(address, { type: "module" });
  const started = worker;
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
