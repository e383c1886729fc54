import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const frame = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

describe("a page deployed below /ianakit/", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv("BASE_URL", "/ianakit/");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    // Other files' tests are of a site at the root.
    vi.resetModules();
  });

  it.each(["/", "/404", "/port/80", "/service/http", "/dns-sd", "/ports", "/changes"])(
    "%s links to nothing outside of it",
    async (path) => {
      const { renderPage } = await import("../../src/prerender/render-page.js");
      const html = await renderPage(frame, path);
      const links = [...html.matchAll(/<(?:a|form)\s[^>]*(?:href|action)="?(\/[^" >]*)/g)].map(
        ([, link]) => link,
      );
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !link?.startsWith("/ianakit/"))).toEqual([]);
    },
  );

  it("is found by its address there, and nothing by an address elsewhere", async () => {
    const { pathInSite, portPath } = await import("../../src/routing/route.js");
    expect(pathInSite(portPath(443))).toBe("/port/443");
    expect(pathInSite("/ianakit")).toBe("/");
    expect(pathInSite("/elsewhere/port/443")).toBeUndefined();
  });
});

describe("a page", () => {
  it("shows the registry's text as text, and links to nothing but web addresses", async () => {
    const { renderToString } = await import("preact-render-to-string");
    const { h } = await import("preact");
    const { AssignmentFacts } = await import("../../src/assignments/assignment-facts.js");
    const { findByPort } = await import("@ianakit/registry/details");
    const [https] = findByPort(443);
    if (https === undefined) throw new Error("443 has a service");
    const html = renderToString(
      h(AssignmentFacts, {
        assignment: {
          ...https,
          notes: '<img src=x onerror="alert(1)">',
          unauthorizedUse: "<script>alert(1)</script>",
          references: [
            { kind: "url", url: "javascript:alert(1)" },
            { kind: "url", url: "https://www.rfc-editor.org/" },
          ],
        },
      }),
    );
    expect(html).not.toMatch(/<img|<script|href="javascript/);
    expect(html).toContain("&lt;script>");
    expect(html).toContain('href="https://www.rfc-editor.org/"');
  });

  it("needs the frame to have a place for each of its parts", async () => {
    const { renderPage } = await import("../../src/prerender/render-page.js");
    await expect(renderPage("<html></html>", "/")).rejects.toThrow("the frame has no <title>");
  });
});
