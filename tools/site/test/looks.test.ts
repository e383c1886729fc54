import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM, keepScreenshot } from "./open-browser.js";
import { expectLooks, PORT_PAGE } from "./page-looks.js";
import { useSite } from "./use-site.js";

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const visit = useSite();

  it("axe has nothing to say of the page of a port, light or dark, and it never scrolls sideways", () =>
    expectLooks(visit, PORT_PAGE));

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
