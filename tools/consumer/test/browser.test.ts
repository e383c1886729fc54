import { existsSync } from "node:fs";
import { bundle } from "@ianakit/bench/bundle";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { digestPlainAnswers } from "./run-environments.js";

const consumer = inject("consumer");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

// Without these, Chromium asks hosts on the internet for updates, many at a time.
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...OFFLINE];

/** What is asked of the packages in every environment. */
const PROGRAM = `import { digestAnswers } from "./answers.mjs";\nglobalThis.answers = digestAnswers();\n`;

describe.skipIf(!existsSync(CHROMIUM))(
  "in headless Chromium (skipped where there is none; CHROMIUM names it, .ci/run installs Debian's)",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: OPTIONS });
    });
    afterAll(async () => browser?.close());

    it.each(["esbuild", "vite"] as const)(
      "the packages, bundled by %s, answer as in Node",
      async (bundler) => {
        const inNode = await digestPlainAnswers();
        const text = await bundle(bundler, consumer, `browser-${bundler}`, PROGRAM);

        const page = await browser.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => errors.push(message.text()));
        await page.addScriptTag({ content: text, type: "module" });
        // An inline module runs some time after its element was added.
        await page.waitForFunction("globalThis.answers !== undefined", undefined, { timeout: 60_000 });
        const inBrowser = await page.evaluate("globalThis.answers");
        expect(errors).toEqual([]);
        expect(inBrowser).toBe(inNode);
      },
    );
  },
);
