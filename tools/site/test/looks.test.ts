import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot } from "./open-browser.js";
import { useSite } from "./use-site.js";

/** One of each kind, and what it is waited for. */
const PAGES = [
  ["start", "/", "h1"],
  ["search", "/?q=printer", "[data-result]"],
  ["port", "/port/80", "h1"],
  ["unassigned-port", "/port/100", ".remarks"],
  ["service", "/service/http", "h1"],
  ["dns-sd", "/dns-sd", ".type-index a"],
  ["dns-sd-letter", "/dns-sd/a", "tbody tr"],
  ["port-space", "/ports", "canvas"],
  ["changes", "/changes", "h1"],
  ["api", "/api", ".entry-points"],
  ["api-registry", "/api/registry", ".api-symbol"],
  ["figures", "/figures", "figure img"],
  ["results", "/figures/results", "table"],
  ["not-found", "/nowhere", "h1"],
] as const;

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();

  it.each(PAGES)(
    "axe has nothing to say of %s, light or dark, and it never scrolls sideways",
    async (name, path, sign) => {
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
    },
  );

  it("in the dark is dark, and in print black on white without anything to press", async () => {
    const page = await visit("/port/443", { colorScheme: "dark" });
    const colours = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor];
      });
    expect(await colours()).toEqual(["rgb(232, 230, 225)", "rgb(20, 23, 28)"]);
    await page.emulateMedia({ media: "print" });
    expect(await colours()).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(await page.getByRole("button").count()).toBe(0);
    await keepScreenshot(page, "port-print");
    for (const [path, pressed] of [
      ["/dns-sd/a", ".letters"],
      ["/?q=printer", ".filters"],
    ] as const) {
      const other = await visit(path);
      await other.locator(pressed).waitFor();
      await other.emulateMedia({ media: "print" });
      expect(await other.locator(pressed).isVisible(), pressed).toBe(false);
    }
  });

  it("printed without backgrounds, assigned and unassigned still differ", async () => {
    const page = await visit("/port/80");
    await page.emulateMedia({ media: "print" });
    const ringOf = (status: string) =>
      page.evaluate((name) => {
        const mark = document.querySelector(`.status.${name}`);
        return mark && Number.parseFloat(getComputedStyle(mark, "::before").borderTopWidth);
      }, status);
    expect(await ringOf("assigned")).toBeGreaterThan(2 * ((await ringOf("unassigned")) ?? 0));
  });

  it("the keyboard comes first to a link past the header", async () => {
    const page = await visit("/port/443");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});

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
