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
