import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import { type Visit, visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";

/**
 * Visits the built site in the tests of a file. Those that ask for a visitor of the same kind share a page, whose process
 * takes longer to start than an address to load. A test whose page says anything in its console fails.
 *
 * @returns what opens an address of the site
 */
export function useSite(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  const { browser } = useBrowser();
  const visits = new Map<string, Visit>();
  afterAll(() => Promise.all([...visits.values()].map(({ page }) => page.context().close())));
  return async (address, options = {}) => {
    const { viewport = { width: 1280, height: 1000 }, colorScheme, reducedMotion, ...own } = options;
    const kind = JSON.stringify(own);
    const { page, said } = visits.get(kind) ?? (await visit(browser(), own));
    visits.set(kind, { page, said });
    said.length = 0;
    await page.mouse.move(0, 0);
    if (viewport !== null) await page.setViewportSize(viewport);
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? "light",
      reducedMotion: reducedMotion ?? "no-preference",
    });
    onTestFinished(() => expect(said, "in the console").toEqual([]));
    await page.goto(inject("origin") + address);
    return page;
  };
}
