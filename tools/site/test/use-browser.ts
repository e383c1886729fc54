import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./open-browser.js";
import { type Site, startSite } from "./start-site.js";

/** The built site and a browser while a file's tests run; both end with them. */
export function useBrowser(): { readonly site: () => Site; readonly browser: () => Browser } {
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
  return { site: () => site, browser: () => browser };
}
