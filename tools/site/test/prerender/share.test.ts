import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderPage } from "../../src/prerender/render-page.js";
import { printFeed, printRobots, printShareTags, printSitemap } from "../../src/prerender/share.js";

const FRAME = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const ORIGIN = "https://example.org";
const PAGE = { title: 'Port 443: "https" · ianakit' };

describe("what a page says where it is shared", () => {
  it("is its address, its words, and an image with its part of the port space framed", () => {
    const html = printShareTags(PAGE, "/port/50000", ORIGIN);
    expect(html).toContain('<link rel="canonical" href="https://example.org/port/50000"/>');
    expect(html).toContain('<meta property="og:title" content="Port 443: &quot;https&quot;"/>');
    expect(html).toContain('"https://example.org/share/48.png"');
    expect(printShareTags(PAGE, "/dns-sd", ORIGIN)).toContain("/share/ports.png");
  });

  it("names the feed where what changes stands, and the description once for search engines and others", async () => {
    expect(printShareTags(PAGE, "/changes", ORIGIN)).toContain('href="https://example.org/feed.xml"');
    expect(printShareTags(PAGE, "/port/443", ORIGIN)).not.toContain("feed.xml");
    const html = await renderPage(FRAME, "/port/443", ORIGIN);
    expect(html.match(/Port 443: Assigned to https/g)).toHaveLength(1);
    expect(html).toMatch(/<meta (?=[^>]*name=description)(?=[^>]*property=og:description)/);
  });

  it("is nothing where the site's address is not known, and of the page that stands in for others", () => {
    expect(printShareTags(PAGE, "/port/443", undefined)).toBe("");
    expect(printShareTags(PAGE, "/404", ORIGIN)).toBe("");
  });

  it("has an image for every block, a whole PNG of the size that is asked for", () => {
    // As the site's build has drawn them.
    const images = new URL("../../dist/share/", import.meta.url);
    expect(readdirSync(images).filter((name) => /^\d+\.png$/.test(name))).toHaveLength(64);
    const image = readFileSync(new URL("0.png", images));
    expect([image.toString("latin1", 1, 4), image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([
      "PNG",
      1200,
      630,
    ]);
    const start = image.indexOf("IDAT");
    const data = image.subarray(start + 4, start + 4 + image.readUInt32BE(start - 4));
    expect(inflateSync(data)).toHaveLength(1201 * 630);
    expect(image.equals(readFileSync(new URL("1.png", images)))).toBe(false);
  });
});

describe("for search engines and feed readers", () => {
  it("there is every page's address, escaped, but for the page that stands in for others", () => {
    const sitemap = printSitemap(["/", "/404", "/service/a&b"], ORIGIN);
    expect(sitemap.match(/<loc>/g)).toHaveLength(2);
    expect(sitemap).toContain("<loc>https://example.org/service/a&amp;b</loc>");
    expect(printRobots(ORIGIN)).toContain("Sitemap: https://example.org/sitemap.xml");
    expect(printRobots(undefined)).not.toContain("Sitemap");
  });

  it("there is a feed of what the registry dates last, each entry with an id of its own", () => {
    const feed = printFeed(ORIGIN);
    const ids = [...feed.matchAll(/<entry><id>([^<]+)</g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed).toMatch(/<updated>20\d\d-\d\d-\d\dT00:00:00Z<\/updated>/);
    expect(feed).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
  });
});
