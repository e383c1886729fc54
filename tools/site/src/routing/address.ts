import { useLayoutEffect, useState } from "preact/hooks";
import { pathInSite } from "./route.js";

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
  announceAddress();
}

/** Calls a listener whenever the address changes, by us or by the browser; returns what ends it. */
export function onAddressChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every listener where the reader is now. */
export function announceAddress(): void {
  const address = currentAddress();
  for (const listener of listeners) listener(address);
}

/** The address, in a component; at first the path that the build made the page for, which takes no query. */
export function useAddress(path: string): Address {
  const [address, setAddress] = useState<Address>({ path, query: "" });
  useLayoutEffect(() => {
    setAddress(currentAddress());
    return onAddressChange(setAddress);
  }, []);
  return address;
}

/** Where the reader was on this page before, or its top. */
export function restoreScroll(): void {
  // For an address with a fragment, the browser scrolls by itself.
  if (location.hash !== "") return;
  const state = history.state as { readonly scroll?: number } | null;
  scrollTo({ top: state?.scroll ?? 0, behavior: "instant" });
}
