import { fetch, type Response } from "undici";
import { type Download, type FetchOptions, readBody, type Validators } from "./fetch-registry.js";

const USER_AGENT = "ianakit-registry-update/1 (the npm package ianakit)";
const MOST_REDIRECTS = 5;

/** One try: the request, its redirects, and the whole answer within the time. */
export async function requestRegistry(source: URL, options: FetchOptions): Promise<Download> {
  const signal = AbortSignal.timeout(options.timeoutMilliseconds);
  try {
    const response = await request(source, options, signal);
    if (response.status === 304) return checkNotModified(source, options.validators);
    if (response.status !== 200) throw await explainStatus(source, response);
    await checkContentType(source, response);
    return {
      kind: "received",
      bytes: await readBody(source, response, options),
      validators: readValidators(response),
    };
  } catch (error) {
    if (error instanceof FetchFailure) throw error;
    const reason = signal.aborted
      ? `no whole answer within ${options.timeoutMilliseconds} ms`
      : describe(error);
    throw new FetchFailure(`${source.href}: ${reason}`, { isTransient: true, cause: error });
  }
}

async function request(source: URL, options: FetchOptions, signal: AbortSignal): Promise<Response> {
  let url = followRedirect(source, source.href);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(url, {
      headers: describeRequest(options.validators),
      redirect: "manual",
      signal,
    });
    const location = response.headers.get("location");
    if (response.status === 304 || response.status < 300 || response.status > 399 || location === null)
      return response;
    await response.body?.cancel();
    url = followRedirect(url, location);
  }
  throw new FetchFailure(`${source.href}: more than ${MOST_REDIRECTS} redirects`, { isTransient: false });
}

function describeRequest({ etag, lastModified }: Validators): Record<string, string> {
  return {
    accept: "text/csv, application/xml;q=0.9, text/xml;q=0.9, text/plain;q=0.5",
    "user-agent": USER_AGENT,
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function checkNotModified(source: URL, { etag, lastModified }: Validators): Download {
  if (etag !== undefined || lastModified !== undefined) return { kind: "unchanged" };
  const message = `${source.href}: the server says 304 Not Modified, though nothing was kept to compare with`;
  throw new FetchFailure(message, { isTransient: true });
}

async function explainStatus(source: URL, response: Response): Promise<FetchFailure> {
  await response.body?.cancel();
  const isTransient = response.status >= 500 || response.status === 429 || response.status === 408;
  const status = `${response.status} ${response.statusText}`.trim();
  return new FetchFailure(`${source.href}: the server answered ${status}; expected 200`, { isTransient });
}

function readValidators({ headers }: Response): Validators {
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

/** undici says "fetch failed" and keeps the reason in the cause. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? `the connection failed (${cause.message})` : String(cause);
}

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

/** How servers label the registry: IANA's own as `text/csv` and `application/xml`, copies as plain text or gzip. */
const EXPECTED = [
  ...["text/csv", "text/plain", "application/xml", "text/xml"],
  ...["application/gzip", "application/x-gzip"],
];

/**
 * Refuses an answer that is labelled as anything but CSV or XML, plain or gzipped, and ends its body.
 *
 * @throws FetchFailure if it is
 */
export async function checkContentType(source: URL, response: Response): Promise<void> {
  const contentType = response.headers.get("content-type") ?? "nothing";
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (EXPECTED.includes(type)) return;
  await response.body?.cancel();
  const isPage = type === "text/html" || type === "application/xhtml+xml";
  const hint = isPage ? " (a web page: an error page, or a network that wants a login first?)" : "";
  const message = `${source.href}: the answer is labelled ${contentType}${hint}; expected ${EXPECTED.join(", ")}`;
  throw new FetchFailure(message, { isTransient: false });
}

/** A fetch that failed, in words for the person who ran it. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  /** Whether another try may succeed: the network or the server was at fault, not the answer. */
  readonly isTransient: boolean;

  constructor(message: string, options: { readonly isTransient: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.isTransient = options.isTransient;
  }
}
