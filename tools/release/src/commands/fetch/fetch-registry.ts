import { setTimeout as wait } from "node:timers/promises";
import type { Response } from "undici";
import { FetchFailure, requestRegistry } from "./request-registry.js";

/**
 * Fetches the registry over HTTP, trying again after a failure that may pass.
 *
 * @param source - where from, `https:`
 * @throws FetchFailure if no try gave the registry, or a 304 to a request with validators
 */
export async function fetchRegistry(source: URL, options: FetchOptions): Promise<Download> {
  for (const pause of options.pausesMilliseconds) {
    try {
      return await requestRegistry(source, options);
    } catch (error) {
      if (!(error instanceof FetchFailure) || !error.isTransient) throw error;
      await wait(pause);
    }
  }
  return requestRegistry(source, options);
}

/** What the next request for a file asks with (RFC 9110 section 13), as the server wrote it. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What a server answered to the request for the registry. */
export type Download =
  /** The registry is what it was at the last update. */
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "received";
      readonly bytes: Uint8Array;
      readonly validators: Validators;
    };

/** How a registry is fetched. */
export interface FetchOptions {
  /** Of the copy that is here; without one, the server has to send the whole. */
  readonly validators: Validators;
  /** For one try, from the request to the last byte. */
  readonly timeoutMilliseconds: number;
  /** Before the second try, the third …; a try more than there are pauses is made. */
  readonly pausesMilliseconds: readonly number[];
  readonly sizeLimitBytes: number;
  /** Told of each piece; the whole is unknown where the server does not say it. */
  readonly onProgress: (receivedBytes: number, wholeBytes: number | undefined) => void;
}

/** How IANA's server is asked: the whole file has 1.2 MB as CSV and 4 MB as XML. */
export const DEFAULT_FETCH_OPTIONS: FetchOptions = {
  validators: {},
  timeoutMilliseconds: 60_000,
  pausesMilliseconds: [1_000, 5_000],
  sizeLimitBytes: 32 * 1024 * 1024,
  onProgress: () => {},
};

/**
 * Reads an answer to its end, unless it grows over the limit: what a server says of its size is not trusted.
 *
 * @throws FetchFailure if it is too big, empty, or shorter than the server said
 */
export async function readBody(source: URL, response: Response, options: FetchOptions): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const wholeBytes = readWholeBytes(response);
  let receivedBytes = 0;
  for await (const piece of response.body ?? []) {
    receivedBytes += piece.byteLength;
    if (receivedBytes > options.sizeLimitBytes) {
      const message = `${source.href}: the answer is larger than ${options.sizeLimitBytes} bytes`;
      throw new FetchFailure(message, { isTransient: false });
    }
    pieces.push(piece);
    options.onProgress(receivedBytes, wholeBytes);
  }
  if (receivedBytes === 0)
    throw new FetchFailure(`${source.href}: the answer is empty`, { isTransient: true });
  if (wholeBytes !== undefined && receivedBytes < wholeBytes) {
    const message = `${source.href}: the answer was cut off after ${receivedBytes} of ${wholeBytes} bytes`;
    throw new FetchFailure(message, { isTransient: true });
  }
  return Buffer.concat(pieces);
}

/** Of the bytes that are read: a compressed answer's length says nothing about them. */
function readWholeBytes({ headers }: Response): number | undefined {
  const length = headers.get("content-length");
  const isPlain = (headers.get("content-encoding") ?? "identity") === "identity";
  return isPlain && length !== null && /^\d+$/.test(length) ? Number(length) : undefined;
}
