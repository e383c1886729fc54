// Searches beside the page, so that typing never waits for it.
import { findResults } from "./engine/find-results.js";
import { startEngine } from "./engine/search-engine.js";
import type { SearchAnswer } from "./engine/search-result.js";
import type { SearchQuery } from "./search-query.js";

/** A question to the worker; its answer carries the same number. */
export interface SearchRequest {
  readonly id: number;
  readonly query: SearchQuery;
  readonly limit: number;
}

export interface SearchResponse extends SearchAnswer {
  readonly id: number;
}

const engine = startEngine();

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  const results = findResults(engine, data.query);
  const response: SearchResponse = {
    id: data.id,
    total: results.length,
    results: results.slice(0, data.limit),
  };
  postMessage(response);
});
