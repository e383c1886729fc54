import type { Response } from "undici";
import type { FetchOptions } from "./download.js";
import { FetchFailure } from "./fetch-failure.js";

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
