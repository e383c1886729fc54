import { setTimeout as wait } from "node:timers/promises";
import type { Download, FetchOptions } from "./download.js";
import { FetchFailure } from "./fetch-failure.js";
import { requestRegistry } from "./request-registry.js";

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
