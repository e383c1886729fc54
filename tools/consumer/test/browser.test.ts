import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "@ianakit/bench/bundle";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const consumer = inject("consumer");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

// Without these, Chromium asks hosts on the internet for updates, many at a time.
const OFFLINE = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
const OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...OFFLINE];

/** Every look-up for every assignment, with its details. */
const PROGRAM = `import * as registry from "@ianakit/registry";
import * as details from "@ianakit/registry/details";
const services = [...registry.assignments()];
globalThis.answers = JSON.stringify({
  services,
  names: services.map(({ serviceName, transport }) => registry.findByName(serviceName, transport)),
  ports: services.map(({ serviceName, transport }) => transport && registry.getPort(serviceName, transport)),
  statuses: services.map(({ ports, transport }) => transport && registry.portStatus(ports?.first ?? 0, transport)),
  details: [...details.assignments()],
  info: registry.registryInfo,
});
`;

describe.skipIf(!existsSync(CHROMIUM))(
  "in headless Chromium (skipped where there is none; CHROMIUM names it, .ci/run installs Debian's)",
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: OPTIONS });
    });
    afterAll(async () => browser?.close());

    it.each(["esbuild", "vite"] as const)(
      "the registry, bundled by %s, answers as in Node",
      async (bundler) => {
        const text = await bundle(bundler, consumer, `browser-${bundler}`, PROGRAM);
        const file = join(consumer, `browser-${bundler}.mjs`);
        writeFileSync(file, `${text}\nprocess.stdout.write(globalThis.answers);\n`);
        const inNode = execFileSync(process.execPath, [file], { encoding: "utf8", maxBuffer: 1 << 26 });

        const page = await browser.newPage();
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => errors.push(message.text()));
        await page.addScriptTag({ content: text, type: "module" });
        // An inline module runs some time after its element was added.
        await page.waitForFunction("globalThis.answers !== undefined", undefined, { timeout: 60_000 });
        const inBrowser = await page.evaluate("globalThis.answers");
        expect(errors).toEqual([]);
        expect(inNode.length).toBeGreaterThan(1_000_000);
        // Compared as a whole, because a report with a difference of megabytes is useless.
        expect(inBrowser === inNode).toBe(true);
      },
    );
  },
);
