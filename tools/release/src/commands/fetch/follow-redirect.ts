import type { FetchOptions } from "./download.js";
import { FetchFailure } from "./fetch-failure.js";

/**
 * Resolves where a server sends us, and refuses to go anywhere else than to the same host over TLS.
 *
 * @throws FetchFailure if the location is no URL, another host, or not `https:`
 */
export function followRedirect(
  from: URL,
  location: string,
  options: Pick<FetchOptions, "isPlainHttpAllowed">,
): URL {
  const to = URL.parse(location, from.href);
  if (to === null) throw refuse(from, `a redirect to ${JSON.stringify(location)}, which is no URL`);
  const isPlainHttp = to.protocol === "http:" && options.isPlainHttpAllowed;
  if (to.protocol !== "https:" && !isPlainHttp) throw refuse(from, `${to.href} is not https`);
  if (to.host !== from.host)
    throw refuse(from, `a redirect to another host, ${to.host}; expected ${from.host}`);
  return to;
}

function refuse(from: URL, reason: string): FetchFailure {
  return new FetchFailure(`${from.href}: ${reason}`, { isPassing: false });
}
