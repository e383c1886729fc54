import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { restoreScroll } from "../../routing/restore-scroll.js";
import type { SearchAnswer } from "../engine/search-result.js";
import { formatSearchQuery } from "../format-search-query.js";
import type { SearchQuery } from "../search-query.js";
import { useResults } from "../use-results.js";
import { keyOfResult } from "./key-of-result.js";
import { moveInResults } from "./move-in-results.js";
import { ResultItem } from "./result-item.js";
import { useOpenFirst } from "./use-open-first.js";

const PAGE_SIZE = 50;

/** What was found, best first, as links that the arrow keys walk along. */
export function Results({ query }: { readonly query: SearchQuery }): VNode {
  const asked = formatSearchQuery(query);
  const [wanted, setWanted] = useState({ asked, limit: PAGE_SIZE });
  const limit = wanted.asked === asked ? wanted.limit : PAGE_SIZE;
  const { answer, answered } = useResults(query, limit);
  const list = useRef<HTMLOListElement>(null);
  useOpenFirst(list, answered);
  const isAnswered = answer !== undefined;
  useEffect(() => {
    if (isAnswered) restoreScroll();
  }, [isAnswered]);
  const showMore = () => {
    list.current?.querySelector<HTMLElement>("li:last-child a")?.focus();
    setWanted({ asked, limit: limit + PAGE_SIZE });
  };
  return (
    <>
      <p role="status" class="count">
        {answer === undefined ? "Searching …" : describe(answer)}
      </p>
      {answer !== undefined && answer.total > 0 && (
        <ol class="results" ref={list} onKeyDown={moveInResults}>
          {answer.results.map((result) => (
            <ResultItem key={keyOfResult(result)} result={result} />
          ))}
        </ol>
      )}
      {answer !== undefined && answer.total > answer.results.length && (
        <button type="button" class="more" onClick={showMore}>
          Show {Math.min(PAGE_SIZE, answer.total - answer.results.length)} more
        </button>
      )}
    </>
  );
}

function describe({ total }: SearchAnswer): string {
  if (total === 0) return "Nothing matches. Fewer letters, or fewer filters, may find more.";
  return total === 1 ? "1 result" : `${total.toLocaleString("en")} results`;
}
