import { useEffect, useState } from "preact/hooks";
import { pathInSite } from "./paths.js";

/** Where the reader is: a path below the site's base, and the query. */
export interface Address {
  readonly path: string | undefined;
  readonly query: string;
}

type Listener = (address: Address) => void;
const listeners = new Set<Listener>();

export function currentAddress(): Address {
  return { path: pathInSite(location.pathname), query: location.search };
}

/** Goes to an address of the site; `replace` changes it without a step in the history. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  announce();
}

/** Calls a listener whenever the address changes, by us or by the browser; returns what ends it. */
export function onAddressChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address, in a component; at first the path that the build made the page for, which takes no query. */
export function useAddress(path: string): Address {
  const [address, setAddress] = useState<Address>({ path, query: "" });
  useEffect(() => {
    setAddress(currentAddress());
    return onAddressChange(setAddress);
  }, []);
  return address;
}

/** Where the reader was on this page before, or its top. */
export function restoreScroll(): void {
  const state = history.state as { readonly scroll?: number } | null;
  scrollTo({ top: state?.scroll ?? 0, behavior: "instant" });
}

/** Links of the site turn pages without loading them anew; the browser's back and forward too. */
export function followLinks(): void {
  addEventListener("popstate", announce);
  // The browser would restore the place before the page is there.
  history.scrollRestoration = "manual";
  document.addEventListener("scrollend", () => history.replaceState({ scroll: scrollY }, ""));
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link === null || !isTurn(event, link)) return;
    event.preventDefault();
    navigate(link.href);
  });
}

function announce(): void {
  const address = currentAddress();
  for (const listener of listeners) listener(address);
}

/** A plain click on a link to a page of the site: not a new tab, a download, a file, or a place on this page. */
function isTurn(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const isHere = link.origin === location.origin && pathInSite(link.pathname) !== undefined;
  return isPlain && isHere && link.target === "" && link.hash === "" && !event.defaultPrevented;
}
