import { FetchFailure } from "./fetch-failure.js";

/** What is served on this machine passes no network: a local copy needs no TLS. */
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "[::1]", "localhost"]);

/**
 * Resolves where a server sends us, and refuses to go anywhere else than to the same host over TLS.
 *
 * @throws FetchFailure if the location is not a URL, another host, or not `https:`
 */
export function followRedirect(from: URL, location: string): URL {
  const to = URL.parse(location, from.href);
  if (to === null) throw refuse(from, `a redirect to ${JSON.stringify(location)}, which is not a URL`);
  const isLocal = to.protocol === "http:" && LOOPBACK.has(to.hostname);
  if (to.protocol !== "https:" && !isLocal) throw refuse(from, `${to.href} is not https`);
  if (to.host !== from.host)
    throw refuse(from, `a redirect to another host, ${to.host}; expected ${from.host}`);
  return to;
}

function refuse(from: URL, reason: string): FetchFailure {
  return new FetchFailure(`${from.href}: ${reason}`, { isTransient: false });
}
