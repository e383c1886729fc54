import { HELD_ANSWERS } from "../../../../packages/registry/test/resolve/first-answers.js";
import { findResults, readText } from "../../src/search/engine/find-results.js";
import { startEngine } from "../../src/search/engine/search-engine.js";
import type { SearchResult } from "../../src/search/engine/search-result.js";
import { parseSearchQuery } from "../../src/search/search-query.js";

const engine = startEngine();

/** The results of a search by its address, `?q=ssh`. */
export function find(address: string): readonly SearchResult[] {
  return findResults(engine, parseSearchQuery(address));
}

export function nameOf(result: SearchResult | undefined): string {
  if (result?.kind === "service") return result.serviceName;
  if (result?.kind === "use") return `not IANA's: ${result.product}`;
  if (result?.kind === "api") return `${result.slug}#${result.name}`;
  return result?.kind === "port" ? `port ${result.port}` : `${result?.first}-${result?.last}`;
}

/** A query of the resolver's table, and its answer there. */
type HeldAnswer = (typeof HELD_ANSWERS)[number];

/** The queries of the resolver's table that name no port. */
export function listQueriesOfWords(): readonly HeldAnswer[] {
  return HELD_ANSWERS.filter(([query]) => readText(query).every(({ kind }) => kind === "words"));
}

/** The first answers of the search that are not the resolver's. */
export function listOtherAnswers(queries: readonly HeldAnswer[]): readonly string[] {
  const wrong = queries.flatMap(([query, expected]) => {
    const [first] = find(`?q=${encodeURIComponent(query)}`);
    const [place = "", ...title] = expected.split(" ");
    const wanted = `${place.split("/")[0]} ${title.length === 0 ? nameOf(first) : title.join(" ")}`;
    const got = describeFirst(first);
    return got === wanted ? [] : [`${query}: ${got}, not ${wanted}`];
  });
  console.log(`${queries.length - wrong.length} of ${queries.length} first answers are right`);
  return wrong;
}

/** Port and name: a service stands there with all its ports, whichever transport protocol was asked for. */
function describeFirst(result: SearchResult | undefined): string {
  const [port = "-"] =
    result?.kind === "service" ? result.ports : result?.kind === "use" ? [`${result.port}`] : [];
  return `${Number.parseInt(port, 10)} ${nameOf(result)}`;
}
