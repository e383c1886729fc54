import { type Browser, chromium } from "playwright-core";
import { beforeAll, inject } from "vitest";

let shared: Promise<Browser> | undefined;

/** The shared site and browser of `start-shared.ts`, for the tests of a file. */
export function useBrowser(): {
  readonly site: () => { readonly origin: string };
  readonly browser: () => Browser;
} {
  let browser: Browser;
  beforeAll(async () => {
    shared ??= chromium.connect(inject("browserEndpoint"));
    browser = await shared;
  });
  return { site: () => ({ origin: inject("origin") }), browser: () => browser };
}
