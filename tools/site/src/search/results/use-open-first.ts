import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { formatSearchQuery, parseSearchQuery } from "../search-query.js";

const OPEN_FIRST = "open-first-result";

/** The query whose first result is to be opened, once it is answered. */
let awaited: string | undefined;

/** Asks for the first result's page, Enter in the search box: who types faster than the search answers waits for it. */
export function openFirst(): void {
  awaited = askedNow();
  document.dispatchEvent(new Event(OPEN_FIRST));
}

/** Opens the first result when it was asked for and the list answers what is asked now. */
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

/** By the address, which is ahead of what is shown. */
function askedNow(): string {
  return formatSearchQuery(parseSearchQuery(location.search));
}
