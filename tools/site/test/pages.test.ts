import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { isHeld, restingOn } from "../../../vitest.resting-on.js";
import { listServiceTypes } from "../src/registry/list-service-types.js";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot } from "./open-browser.js";
import { expectPageWithoutFile, PAGES_WITHOUT_FILES } from "./page-without-file.js";
import { useSite } from "./use-site.js";

/** Pages that have a file, their headings, what they say, and what that rests on. */
const FILES: readonly (readonly [path: string, heading: string, words: string, ...facts: string[]])[] = [
  ["/port/443", "Port 443", "Assigned to https over TCP, UDP and SCTP."],
  ["/port/6010", "Port 6010", "Assigned to x11", "x11 6000-6063/tcp,udp"],
  ["/service/https", "https", "http protocol over TLS/SSL"],
  ["/service/z39.50", "z39.50", "A historic name of z39-50", "z39-50 210/tcp,udp", "z39.50 210/tcp,udp"],
  ["/service/cl~2F1", "cl/1", "Network Innovations CL/1", "cl-1 172/tcp,udp", "cl/1 172/tcp,udp"],
  [
    "/service/whois~2B~2B",
    "whois++",
    "A historic name of whoispp",
    "whoispp 63/tcp,udp",
    "whois++ 63/tcp,udp",
  ],
  [
    "/service/sql~2Anet",
    "sql*net",
    "A historic name of sql-net",
    "sql*net 66/tcp,udp",
    "sql-net 66/tcp,udp",
    "sql-net 150/tcp,udp",
  ],
];

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();

  it("has files that are read without JavaScript", async () => {
    for (const [path, heading, words, ...facts] of FILES) {
      if (!isHeld(...facts)) continue;
      const answer = await fetch(inject("origin") + path);
      expect(answer.status, path).toBe(200);
      const html = await answer.text();
      const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
      expect(main, path).toContain(`<h1>${heading}</h1>`);
      expect(main.replace(/<[^>]*>/g, ""), path).toContain(words);
      expect(/<title>([^<]*)/.exec(html)?.[1], path).toContain(heading);
    }
    const page = await visit("/port/443", { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe("Port 443");
    expect(await page.locator("main").innerText()).toContain("Assigned to https over TCP, UDP and SCTP.");
    expect(await page.title()).toContain("Port 443");
  });

  it.for(PAGES_WITHOUT_FILES)("%s has no file and is shown all the same", (page, context) =>
    expectPageWithoutFile(visit, page, context),
  );

  it("carries what an address without a page asks for over to the search", async (context) => {
    restingOn("no kerberu*", "kerberos 88/tcp,udp")(context);
    const page = await visit("/service/kerberus");
    await page.getByRole("link", { name: "Search for “kerberus”" }).click();
    await page.locator("[data-result]").first().filter({ hasText: "kerberos" }).waitFor();
    expect(new URL(page.url()).search).toBe("?q=kerberus");
    await page.goto(`${inject("origin")}/port/443`);
    await page.locator("#query").press("Escape");
    expect(new URL(page.url()).pathname).toBe("/port/443");
  });

  it("turns pages without loading them, moves the focus to the heading, and goes back and forward", async () => {
    const page = await visit("/port/443");
    await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
    await page.locator("main h2 a", { hasText: "https" }).click();
    await page.locator("h1", { hasText: /^https$/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.title()).toBe("https · ianakit");
    await page.goBack();
    await page.locator("h1", { hasText: "Port 443" }).waitFor();
    await page.goForward();
    await page.locator("h1", { hasText: /^https$/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/service/https");
    expect(await page.evaluate(() => "isSameDocument" in globalThis)).toBe(true);
  });

  it("copies a line and says so, before and after a page is turned", async () => {
    const page = await visit("/port/443");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Copy TCP" }).click();
    await page.locator("#announcer", { hasText: "Copied" }).waitFor();
    expect(await page.getByRole("button", { name: "Copy TCP" }).getAttribute("data-outcome")).toBe("Copied");
    expect(await copied()).toBe('import { HTTPS } from "@ianakit/tcp";');
    await page.locator("main h2 a", { hasText: "https" }).click();
    await page.getByRole("button", { name: "Copy Look-up" }).click();
    await page.locator("#announcer", { hasText: "getPort" }).waitFor();
    expect(await copied()).toBe('import { getPort } from "@ianakit/registry";\ngetPort("https", "tcp");');
  });

  it("leads from a port to the assigned ports beside it", async (context) => {
    restingOn("no 81", "xfer 82/tcp,udp")(context);
    const page = await visit("/port/80");
    await page.getByRole("link", { name: /Next assigned port/ }).click();
    await page.locator("h1", { hasText: "Port 82" }).waitFor();
    await page.getByRole("link", { name: /Previous assigned port/ }).click();
    await page.locator("h1", { hasText: "Port 80" }).waitFor();
  });

  it("narrows the DNS-SD service types to words and to those with keys", async (context) => {
    restingOn("airplay tcp,udp")(context);
    const page = await visit("/dns-sd");
    expect(await page.locator("*").count()).toBeLessThan(2500);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
    await page.getByLabel("Type, service or key").fill("airplay");
    await page
      .getByRole("status")
      .filter({ hasText: /^\d of 1\d{3} service types/ })
      .waitFor();
    expect(await page.locator("tbody tr").first().innerText()).toContain("_airplay._tcp");
    await page.getByLabel("Type, service or key").fill("");
    await page.getByLabel("With TXT keys").check();
    expect(await page.locator("tbody tr", { hasText: "none defined" }).count()).toBe(0);
    expect(await page.locator("tbody tr", { hasText: "_http._tcp" }).first().innerText()).toContain(
      "u p path",
    );
    await keepScreenshot(page, "dns-sd");
  });
});

describe("the DNS-SD pages", () => {
  const read = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url), "utf8");

  it("hold every service type without JavaScript: its name in the index, what is said of it with its letter", () => {
    const letters = readdirSync(new URL("../dist/dns-sd", import.meta.url)).map((name) =>
      read(`dns-sd/${name}`),
    );
    const all = letters.join("");
    const index = read("dns-sd.html");
    for (const { type, identifier, serviceName } of listServiceTypes()) {
      expect(all, type).toContain(type);
      expect(all, type).toContain(identifier);
      expect(index, type).toContain(`>_${serviceName}._`);
    }
    expect(Math.max(...letters.map((html) => html.match(/<[a-z]/g)?.length ?? 0))).toBeLessThan(2000);
  });

  it("put the port that a look-up answers first on a service's page, with its own description", () => {
    const html = read("service/http-alt.html");
    expect(html).toContain("<p class=lead>HTTP Alternate (see port 80)");
    expect([...html.matchAll(/Port (\d+)<\/a>/g)].map(([, port]) => port)).toEqual(["8080", "591", "8008"]);
    expect(read("port/8080.html")).not.toContain("FileMaker");
  });
});

describe("a page's file", () => {
  const html = readFileSync(new URL("../dist/port/443.html", import.meta.url), "utf8");

  it("allows nothing foreign, and holds no script and no style of its own", () => {
    const policy = /content="([^"]+)" http-equiv=Content-Security-Policy/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
  });

  it("shows no person", () => {
    // The registry's contact of 443.
    expect(html).not.toContain("Hickman");
  });
});
