import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";

/**
 * Serves the built site while a file's tests run. A test whose page says anything in its console fails.
 *
 * @returns what opens an address of the site for a visitor of its own
 */
export function useSite(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  const { site, browser } = useBrowser();
  return async (address, options) => {
    const { page, said } = await visit(browser(), { viewport: { width: 1280, height: 1000 }, ...options });
    onTestFinished(async () => {
      await page.context().close();
      expect(said, "in the console").toEqual([]);
    });
    await page.goto(site().origin + address);
    return page;
  };
}
