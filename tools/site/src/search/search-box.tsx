import type { TargetedEvent, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { type Address, navigate } from "../routing/address.js";
import { sitePath } from "../routing/paths.js";
import { formatSearchQuery } from "./format-search-query.js";
import { parseSearchQuery } from "./parse-search-query.js";

/** The one box: what is typed goes into the address, and the search page shows what it finds. */
export function SearchBox({ address }: { readonly address: Address }): VNode {
  const box = useRef<HTMLInputElement>(null);
  const query = parseSearchQuery(address.path === "/" ? address.query : "");
  useEffect(() => focusOnSlash(box), []);
  return (
    <search class="search-box">
      <form action={sitePath("/")} onSubmit={openFirstResult}>
        <label class="visually-hidden" for="query">
          Search services, ports and descriptions
        </label>
        <input
          ref={box}
          id="query"
          name="q"
          type="search"
          value={query.text}
          placeholder="https, 443/udp, 6000-6063, printer"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-keyshortcuts="/"
          onInput={(event) => search(event, address)}
          onKeyDown={onKey}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

/** The first letter is a step in the history, so that Back leaves the search; those after it are none. */
function search({ currentTarget }: TargetedEvent<HTMLInputElement>, { path, query }: Address): void {
  const isSearching = path === "/" && parseSearchQuery(query).text !== "";
  const filters = path === "/" ? parseSearchQuery(query) : {};
  const text = currentTarget.value;
  navigate(sitePath("/") + formatSearchQuery({ ...filters, text }), { replace: isSearching });
}

function onKey(event: KeyboardEvent): void {
  if (event.key === "ArrowDown") {
    event.preventDefault();
    document.querySelector<HTMLElement>("[data-result]")?.focus();
  }
}

function openFirstResult(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("[data-result]")?.click();
}

function focusOnSlash(box: { readonly current: HTMLInputElement | null }): () => void {
  const onSlash = (event: KeyboardEvent) => {
    const isTyping = (event.target as Element).matches("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.current?.focus();
    box.current?.select();
  };
  addEventListener("keydown", onSlash);
  return () => removeEventListener("keydown", onSlash);
}
