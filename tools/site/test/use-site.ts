import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { openBrowser, visit } from "./open-browser.js";
import { type Site, startSite } from "./start-site.js";

/**
 * Serves the built site while a file's tests run. A test whose page says anything in its console fails.
 *
 * @returns what opens an address of the site for a visitor of its own
 */
export function useSite(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return async (address, options) => {
    const { page, said } = await visit(browser, { viewport: { width: 1280, height: 1000 }, ...options });
    onTestFinished(async () => {
      await page.context().close();
      expect(said, "in the console").toEqual([]);
    });
    await page.goto(site.origin + address);
    return page;
  };
}
