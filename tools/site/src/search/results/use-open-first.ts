import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { formatSearchQuery, parseSearchQuery } from "../search-query.js";

const OPEN_FIRST = "open-first-result";

/** The query whose first result will be opened once it is answered. */
let awaited: string | undefined;

/** Opens the first result, for Enter in the search box; if the search has not answered yet, as soon as it has. */
export function openFirst(): void {
  awaited = askedNow();
  document.dispatchEvent(new Event(OPEN_FIRST));
}

/** Opens the first result if that was asked for and the list answers the current query. */
export function useOpenFirst(list: RefObject<HTMLElement>, answered: string | undefined): void {
  const open = () => {
    if (awaited === undefined || answered !== askedNow()) return;
    const isMeant = awaited === answered;
    awaited = undefined;
    if (isMeant) list.current?.querySelector<HTMLElement>("[data-result]")?.click();
  };
  useEffect(() => {
    open();
    document.addEventListener(OPEN_FIRST, open);
    return () => document.removeEventListener(OPEN_FIRST, open);
  }, [answered]);
}

/** The query of the address, which is ahead of the rendered one. */
function askedNow(): string {
  return formatSearchQuery(parseSearchQuery(location.search));
}
