// Searches in a worker, so that typing never waits for a search.
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

let isAsked = false;

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  isAsked = true;
  const results = findResults(engine, data.query);
  const response: SearchResponse = {
    id: data.id,
    total: results.length,
    results: results.slice(0, data.limit),
  };
  postMessage(response);
});

/**
 * The first search by a name, by words and by a port each build an index, and run code that is not compiled yet. These
 * searches do it ahead of time; a reader's question waits for one of them at most, and cancels the rest.
 */
const REHEARSED = ["rdp", "print server", "80"];

function rehearse([text, ...others]: readonly string[]): void {
  if (text === undefined || isAsked) return;
  findResults(engine, { text });
  setTimeout(rehearse, 0, others);
}
setTimeout(rehearse, 0, REHEARSED);
