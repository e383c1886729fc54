import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot, visit } from "./open-browser.js";
import { useBrowser } from "./use-browser.js";

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
  ["not-found", "/nowhere", "h1"],
] as const;

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const { site, browser } = useBrowser();

  it.each(["light", "dark"] as const)("axe has nothing to say of any page in %s", async (colorScheme) => {
    const { page } = await visit(browser(), { colorScheme, reducedMotion: "reduce", bypassCSP: true });
    for (const [name, path, sign] of PAGES) {
      await page.goto(site().origin + path);
      await page.locator(sign).first().waitFor();
      await keepScreenshot(page, `${name}-${colorScheme}`);
      // The dark has other colours, and nothing else.
      const rules = colorScheme === "light" ? {} : { runOnly: ["color-contrast"] };
      expect(await listViolations(page, rules), path).toEqual([]);
    }
    await page.context().close();
  });

  it.each([320, 1920])("no page scrolls sideways at %d pixels", async (width) => {
    const { page } = await visit(browser(), { viewport: { width, height: 900 } });
    for (const [name, path, sign] of PAGES) {
      await page.goto(site().origin + path);
      await page.locator(sign).first().waitFor();
      await keepScreenshot(page, `${name}-${width}`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, path).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it("in the dark is dark, and in print black on white without anything to press", async () => {
    const { page } = await visit(browser(), { colorScheme: "dark" });
    await page.goto(`${site().origin}/port/443`);
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
    await page.context().close();
  });

  it("printed without backgrounds, assigned and unassigned still differ", async () => {
    const { page } = await visit(browser());
    await page.goto(`${site().origin}/port/80`);
    await page.emulateMedia({ media: "print" });
    const ringOf = (status: string) =>
      page.evaluate((name) => {
        const mark = document.querySelector(`.status.${name}`);
        return mark && Number.parseFloat(getComputedStyle(mark, "::before").borderTopWidth);
      }, status);
    expect(await ringOf("assigned")).toBeGreaterThan(2 * ((await ringOf("unassigned")) ?? 0));
    await page.context().close();
  });

  it("the keyboard comes first to a link past the header", async () => {
    const { page } = await visit(browser());
    await page.goto(`${site().origin}/port/443`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.context().close();
  });
});

/** What axe finds, a line each: the rule and where. */
async function listViolations(page: Page, rules: axe.RunOptions): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // The rows of a long table are alike, and axe looks at each for seconds.
  const context = { exclude: [["tbody tr:nth-child(n + 10)"]] };
  const { violations } = (await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(rules)})`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}
