import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { keepScreenshot } from "./open-browser.js";
import type { useSite } from "./use-site.js";

/** A page by a short name, where it is, and what it is waited for. */
type PageOfKind = readonly [name: string, path: string, sign: string];

/** The kind that there is most of. */
export const PORT_PAGE: PageOfKind = ["port", "/port/80", "h1"];

/** One of each other kind, which `npm run test:long` looks at. */
export const OTHER_PAGES: readonly PageOfKind[] = [
  ["search", "/?q=printer", "[data-result]"],
  ["dns-sd-letter", "/dns-sd/a", "tbody tr"],
  ["start", "/", "h1"],
  ["unassigned-port", "/port/100", ".remarks"],
  ["service", "/service/http", "h1"],
  ["dns-sd", "/dns-sd", ".type-index a"],
  ["port-space", "/ports", "canvas"],
  ["changes", "/changes", "h1"],
  ["api", "/api", ".entry-points"],
  ["api-registry", "/api/registry", ".api-symbol"],
  ["figures", "/figures", "figure img"],
  ["results", "/figures/results", "table"],
  ["not-found", "/nowhere", "h1"],
];

/** Expects that axe has nothing to say of a page, light or dark, and that it never scrolls sideways. */
export async function expectLooks(visit: ReturnType<typeof useSite>, [name, path, sign]: PageOfKind) {
  const page = await visit(path, { reducedMotion: "reduce", bypassCSP: true });
  await page.locator(sign).first().waitFor();
  await page.evaluate(axe.source);
  await keepScreenshot(page, `${name}-light`);
  expect(await listViolations(page, {})).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await keepScreenshot(page, `${name}-dark`);
  // The dark has other colours, and nothing else.
  expect(await listViolations(page, { runOnly: ["color-contrast"] })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  for (const width of [320, 512, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await keepScreenshot(page, `${name}-${width}`);
    const readBeyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // The picture is measured anew after the window is.
    await expect.poll(readBeyond, { message: `${width} pixels`, timeout: 3000 }).toBeLessThanOrEqual(0);
    expect(await page.evaluate(isBrandFree), `${width} pixels`).toBe(true);
  }
}

/** Whether the links of the header stand beside the site's name, and not upon it; runs in the page. */
function isBrandFree(): boolean {
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  return (boxOf("#header nav")?.left ?? 0) >= (boxOf(".brand")?.right ?? Number.POSITIVE_INFINITY);
}

/** Of what comes by the hundred and is alike, axe looks at the first ones: it takes seconds for all of them. */
const ALIKE = [
  "tbody tr:nth-child(n + 10)",
  ".type-index section:nth-child(n + 4)",
  ".api-symbol:nth-of-type(n + 10)",
  ".bar:nth-child(n + 10)",
  ".months > li:nth-child(n + 4)",
  ".results-of-bench .table-frame:nth-of-type(n + 4)",
];

/** What axe finds, a line each: the rule and where. */
async function listViolations(page: Page, rules: axe.RunOptions): Promise<readonly string[]> {
  const context = { exclude: ALIKE.map((selector) => [selector]) };
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(rules)})`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}
