import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { visit } from "./open-browser.js";
import { startSite } from "./start-site.js";

/** Visits a site, ends it, and expects the pages with their headings and the search to be there all the same. */
export async function expectOffline(
  browser: Browser,
  pages: readonly (readonly [path: string, heading: string])[],
): Promise<void> {
  const own = await startSite();
  const { page, said } = await visit(browser, { serviceWorkers: "allow" });
  await page.goto(own.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await own.stop();
  for (const [path, heading] of pages) {
    await page.goto(own.origin + path);
    await page.locator("h1", { hasText: heading }).waitFor();
  }
  await page.goto(`${own.origin}/?q=kerberus`);
  await page.locator("[data-result]").first().filter({ hasText: "kerberos" }).waitFor();
  expect(said.filter((text) => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
  await page.context().close();
}
