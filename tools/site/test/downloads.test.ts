import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { assignments } from "@ianakit/registry";
import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../vitest.embedded-rows.js";
import { restingOn } from "../../../vitest.resting-on.js";
import { locatePort } from "../src/port-space/hilbert-curve.js";
import { SIDE } from "../src/port-space/picture.js";
import { encodeServiceName } from "../src/routing/route.js";
import { HAS_CHROMIUM, IN_CHROMIUM, visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";
import { expectOffline } from "./visit-offline.js";

const dist = new URL("../dist/", import.meta.url);

/** What a browser loads before it shows a page: the file, and what its head names; after gzip, as hosts send it. */
function sizeOf(page: string): number {
  const html = readFileSync(new URL(page, dist), "utf8");
  const named = [...html.matchAll(/(?:src|href)=\/([^ >]+\.(?:js|css|svg))/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(2);
  const files = new Set([page, ...named]);
  for (const file of files) if (file.endsWith(".js")) for (const each of listImports(file)) files.add(each);
  return sumOf([...files].map((file) => gzipSync(readFileSync(new URL(file, dist))).length));
}

/** What a script loads before it runs. */
function listImports(script: string): readonly string[] {
  const code = readFileSync(new URL(script, dist), "utf8");
  return [...code.matchAll(/\b(?:from|import) ?"\.\/([^"]+)"/g)].map(([, file]) => `assets/${file}`);
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("the built site", () => {
  it("is under 40 MB, with a file for every port and service of the registry, wherever it is deployed", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const size = sumOf(files.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).size));
    console.info(`${files.length} files, ${(size / 1e6).toFixed(1)} MB`);
    // Below a path such as /ianakit/, and with the addresses that SITE_ORIGIN adds, a page is 370 bytes larger.
    // An update adds files: its limit is what each may have.
    expect(size + files.length * 370).toBeLessThan(isFirstSnapshot ? 40_000_000 : files.length * 3000);
    const addresses = assignments().flatMap(({ serviceName, ports }) => [
      `service/${encodeServiceName(serviceName)}.html`,
      ...(ports === undefined ? [] : [`port/${ports.first}.html`, `port/${ports.last}.html`]),
    ]);
    const written = new Set(
      ["port", "service"].flatMap((folder) =>
        readdirSync(new URL(folder, dist)).map((name) => `${folder}/${name}`),
      ),
    );
    expect(addresses.filter((address) => !written.has(address))).toEqual([]);
  });
});

describe("the initial download", () => {
  // A limit far above the size would let a loss through as large as the gain was. Pages that list what is registered grow
  // with an update, by no code of ours.
  const slack = isFirstSnapshot ? 1 : 2;
  it.each([
    ["index.html", 25_000],
    ["port/443.html", 25_000],
    ["service/http.html", 25_000],
    ["ports.html", 27_000],
    ["changes.html", 30_000],
    ["dns-sd.html", 30_000],
    ["404.html", 24_000],
    ["api/registry.html", 30_000],
  ])("of %s is under %d bytes, and not under two thirds of it", (page, limit) => {
    const size = sizeOf(page);
    expect(size).toBeLessThanOrEqual(limit * slack);
    expect(size).toBeGreaterThanOrEqual(limit / 1.5 / slack);
  });
});

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const { site, browser } = useBrowser();

  it("a page is painted before any of the registry is loaded", async () => {
    const { page } = await visit(browser());
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(`${site().origin}/port/443`, { waitUntil: "networkidle" });
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    console.info(`first contentful paint of /port/443: ${Math.round(paint)} ms`);
    expect(paint).toBeGreaterThan(0);
    const transferred = loaded.map((url) => new URL(url).pathname).filter((path) => path.endsWith(".js"));
    const bytes = transferred.map((path) => readFileSync(new URL(path.slice(1), dist)).length);
    expect(sumOf(bytes)).toBeLessThan(60_000);
    await page.context().close();
  });

  it("the home page with its live picture is under 60 kB, and the names of ports come when it is pointed at", async () => {
    const { page } = await visit(browser());
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(site().origin, { waitUntil: "networkidle" });
    await page.locator(".home-map canvas").waitFor();
    const files = loaded.map((path) => (path === "/" ? "index.html" : path.slice(1)));
    const size = sumOf([...new Set(files)].map((file) => gzipSync(readFileSync(new URL(file, dist))).length));
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    console.info(`the home page: ${size} bytes after gzip, painted after ${Math.round(paint)} ms`);
    expect(size).toBeLessThan(60_000);
    expect(size).toBeGreaterThan(30_000);
    const { x, y, width } = (await page.locator(".home-map canvas").boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
    };
    const cell = locatePort(443);
    await page.mouse.move(x + ((cell.x + 0.5) / SIDE) * width, y + ((cell.y + 0.5) / SIDE) * width);
    await expect.poll(() => page.locator(".port-tooltip").textContent()).toMatch(/^443\/tcp https/);
    await page.context().close();
  });

  it("after a first visit, pages and the search are there without a network", async (context) => {
    restingOn("kerberos 88/tcp,udp", "no kerberu*")(context);
    await expectOffline(browser(), [["/port/443", "Port 443"]]);
  });
});
