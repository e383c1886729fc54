import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { restoreScroll } from "../../routing/address.js";
import { keyOfResult, type SearchAnswer } from "../engine/search-result.js";
import { formatSearchQuery, type SearchQuery } from "../search-query.js";
import { useResults } from "../use-results.js";
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

/** The arrow keys go from result to result and back into the box; whatever else is typed goes on in the box. */
function moveInResults(event: KeyboardEvent): void {
  const results = [...document.querySelectorAll<HTMLElement>("[data-result]")];
  const at = results.indexOf(event.target as HTMLElement);
  const box = document.querySelector<HTMLInputElement>("#query");
  const goTo = (element: HTMLElement | null | undefined) => {
    if (element === null || element === undefined) return;
    event.preventDefault();
    element.focus();
  };
  if (event.key === "ArrowDown") goTo(results[at + 1]);
  else if (event.key === "ArrowUp") goTo(results[at - 1] ?? box);
  else if (event.key === "Home") goTo(results[0]);
  else if (event.key === "End") goTo(results.at(-1));
  else if (isText(event)) box?.focus();
}

function isText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey) || key === "Backspace";
}
