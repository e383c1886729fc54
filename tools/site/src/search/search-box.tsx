import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { type Address, currentAddress, navigate } from "../routing/address.js";
import { sitePath } from "../routing/route.js";
import { openFirst } from "./results/use-open-first.js";
import { formatSearchQuery, parseSearchQuery } from "./search-query.js";
import { startWorker } from "./use-results.js";

/** Attributes that matter only with the script, and are left out of the pages' files. */
const TYPING = { autocomplete: "off", autocapitalize: "none", spellcheck: false, ariaKeyShortcuts: "/" };

/** The search box: what is typed goes into the address, which the search page reads. */
export function SearchBox({ address }: { readonly address: Address }): VNode {
  const box = useRef<HTMLInputElement>(null);
  const isHome = address.path === "/";
  const query = parseSearchQuery(isHome ? address.query : "");
  // Before the first paint, since a quick reader may press a key right after it.
  useLayoutEffect(() => {
    if (box.current !== null) Object.assign(box.current, TYPING);
    // Text that was typed before the script ran is searched for as well.
    const typed = box.current?.value ?? "";
    if (typed !== "" && typed !== parseSearchQuery(location.search).text) search(typed, currentAddress());
    return listenToKeys(box);
  }, []);
  useEffect(() => {
    if (isHome) return startAtSignOfLife();
    return undefined;
  }, [isHome]);
  return (
    <search class="search-box">
      <form action={sitePath("/")} onSubmit={openFirstResult}>
        <input
          ref={box}
          id="query"
          name="q"
          type="search"
          aria-label="Search"
          value={query.text}
          placeholder="https, 443/udp, 6000-6063, printer"
          onFocus={startWorker}
          onPointerEnter={startWorker}
          onInput={({ currentTarget }) => search(currentTarget.value, address)}
          onKeyDown={onKey}
        />
      </form>
    </search>
  );
}

const SIGNS_OF_LIFE = ["pointermove", "pointerdown", "keydown"] as const;

/** Most visitors of the home page search, so that the worker starts while the hand is on its way to the box. */
function startAtSignOfLife(): () => void {
  for (const type of SIGNS_OF_LIFE) addEventListener(type, startWorker, { once: true });
  return () => {
    for (const type of SIGNS_OF_LIFE) removeEventListener(type, startWorker);
  };
}

/** Only the first letter is a step in the history, so that Back leaves the search. */
function search(text: string, { path, query }: Address): void {
  const isSearching = path === "/" && parseSearchQuery(query).text !== "";
  const filters = path === "/" ? parseSearchQuery(query) : {};
  navigate(sitePath("/") + formatSearchQuery({ ...filters, text }), { replace: isSearching });
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown") return;
  event.preventDefault();
  document.querySelector<HTMLElement>("[data-result]")?.focus();
}

/** Empties the box; the filters stay. */
function clear(): void {
  const { path, query } = currentAddress();
  const asked = parseSearchQuery(path === "/" ? query : "");
  if (asked.text !== "") navigate(sitePath("/") + formatSearchQuery({ ...asked, text: "" }));
}

function openFirstResult(event: Event): void {
  event.preventDefault();
  openFirst();
}

/** Escape clears the search, from the box or a result; `/` goes to the box. */
function listenToKeys(box: { readonly current: HTMLInputElement | null }): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const isInResults = target === box.current || target.matches("[data-result]");
    const isSlash = event.key === "/" && !target.matches("input, textarea, select");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && isInResults) clear();
    else if (!isSlash) return;
    event.preventDefault();
    box.current?.focus();
    box.current?.select();
  };
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}
