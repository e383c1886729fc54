import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, ConsoleMessage, LaunchOptions, Page } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test in. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** The name of a suite that needs it. */
export const IN_CHROMIUM =
  "in headless Chromium (skipped where there is none; CHROMIUM names it, .ci/run installs Debian's)";

// Without these, Chromium asks hosts on the internet for updates, many at a time.
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
// A page is drawn by the browser's own process: one of its own for it draws no faster where there is no graphics card.
const OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-quic",
  "--no-first-run",
  ...OFFLINE,
];

const screenshots = fileURLToPath(new URL("../test-results/", import.meta.url));

/** How the browser is started, headless and without what it asks of the internet. */
export const CHROMIUM_OPTIONS: LaunchOptions = { executablePath: CHROMIUM, headless: true, args: OPTIONS };

/** A page of a visitor of its own, and whatever its console says. */
export interface Visit {
  readonly page: Page;
  readonly said: string[];
}

/**
 * Without a service worker, which would fetch the whole bundle for each visitor; `serviceWorkers: "allow"` has one.
 */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    if (!isExpected(message)) said.push(message.text());
  });
  return { page, said };
}

/** What a browser says of an address that has no file, whose page is shown all the same, and the test of its worker. */
function isExpected(message: ConsoleMessage): boolean {
  const isOfPage = !/\.\w+$/.test(new URL(message.location().url || "http://none").pathname);
  const text = message.text();
  return (
    (isOfPage && text.includes("status of 404")) || text.startsWith("Service Worker registration blocked")
  );
}

/** Keeps a picture of the page, for whoever wants to see what `npm run test:long` saw. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (import.meta.env.MODE !== "screenshots") return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png` });
}
