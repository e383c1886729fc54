import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Why tests in a browser do not run here; nothing where they do. */
export const MISSING = !existsSync(CHROMIUM)
  ? "no Chromium: CHROMIUM names it, .ci/run installs Debian's"
  : !existsSync(`${ROOT}dist/index.html`)
    ? "no built site: npm run site:build makes it"
    : undefined;

// Without these, Chromium asks hosts on the internet for updates, many at a time.
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...OFFLINE];

/** Serves the built site on loopback while a file's tests run; answers what visits a page of it. */
export function useSite(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let server: PreviewServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await preview({ root: ROOT, preview: { port: 0, host: "127.0.0.1" }, logLevel: "silent" });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: OPTIONS });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (message) => errors.push(message.text()));
    onTestFinished(async () => {
      await context.close();
      expect(errors, "errors in the console").toEqual([]);
    });
    const base = server.resolvedUrls?.local[0] ?? "";
    await page.goto(`${base.replace(/\/$/, "")}${path}`);
    return page;
  };
}
