import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { type Visit, visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";

/** The page of each kind of visitor, for all files: a page's process takes four times as long to start as an address to load. */
const visits = new Map<string, Visit>();

/**
 * Visits the built site in the tests of a file. Those that ask for a visitor of the same kind share a page. A test whose page says anything in its console fails.
 *
 * @returns what opens an address of the site
 */
export function useSite(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  const { browser } = useBrowser();
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
