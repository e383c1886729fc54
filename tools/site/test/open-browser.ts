import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, LaunchOptions, Page } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test in. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** The name of a suite that needs it. */
export const IN_CHROMIUM =
  "in headless Chromium (skipped where there is none; CHROMIUM names it, .ci/run installs Debian's)";

// Without these, Chromium asks hosts on the internet for updates, many at a time.
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...OFFLINE];

const screenshots = fileURLToPath(new URL("../test-results/", import.meta.url));

/** How the browser is started, headless and without what it asks of the internet. */
export const CHROMIUM_OPTIONS: LaunchOptions = { executablePath: CHROMIUM, headless: true, args: OPTIONS };

/** A page of a visitor of its own, and whatever its console says. */
export interface Visit {
  readonly page: Page;
  readonly said: readonly string[];
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => said.push(message.text()));
  return { page, said };
}

/** Keeps a picture of the page beside the tests, for whoever wants to see what they saw. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png` });
}
