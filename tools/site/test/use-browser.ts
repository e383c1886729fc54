import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** The shared site and browser of `start-shared.ts`, for the tests of a file. */
export function useBrowser(): {
  readonly site: () => { readonly origin: string };
  readonly browser: () => Browser;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterAll(() => browser?.close());
  return { site: () => ({ origin: inject("origin") }), browser: () => browser };
}
