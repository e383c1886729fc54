import { describe, expect, it } from "vitest";
import { choosePalette } from "../../src/port-space/palette.js";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../open-browser.js";
import { useSite } from "../use-site.js";
import { ASSIGNED, expectColours, readColour, restOnTheirRows, waitForPicture } from "./locate-on-page.js";

describe.skipIf(!HAS_CHROMIUM)(`how the pages look ${IN_CHROMIUM}`, () => {
  const visit = useSite();
  const visitPicture = async (query = "", options: Parameters<typeof visit>[1] = {}) => {
    const page = await visit(`/ports${query}`, options);
    await waitForPicture(page);
    return page;
  };

  it("the picture has the light scheme's colours, and paper's in print", async (context) => {
    restOnTheirRows(context);
    await expectColours(await visitPicture(), "light");
  });

  it("a colour of the legend is shown alone, and all of them again", async (context) => {
    restOnTheirRows(context);
    const page = await visitPicture();
    const [assigned] = choosePalette("status", "light");
    const reserved = page.getByRole("button", { name: /^Reserved/ });
    await reserved.hover();
    await expect.poll(() => readColour(page, ASSIGNED)).not.toEqual(assigned);
    await page.mouse.move(0, 0);
    await expect.poll(() => readColour(page, ASSIGNED)).toEqual(assigned);
    await reserved.click();
    await page.mouse.move(0, 0);
    await expect.poll(() => readColour(page, ASSIGNED)).not.toEqual(assigned);
    expect(await reserved.getAttribute("aria-pressed")).toBe("true");
    await reserved.click();
    await page.mouse.move(0, 0);
    await expect.poll(() => readColour(page, ASSIGNED)).toEqual(assigned);
  });

  it("the chart tells the value of a bar to the pointer and to the keys", async () => {
    const page = await visit("/changes");
    const chart = page.getByRole("slider", { name: "Registrations a year" });
    const year = Number(await chart.getAttribute("aria-valuemin")) + 1;
    // The page is there before its script, which hears the keys.
    await expect
      .poll(async () => {
        await chart.focus();
        await page.keyboard.press("Home");
        await page.keyboard.press("ArrowRight");
        return chart.getAttribute("aria-valuetext");
      })
      .toMatch(new RegExp(`^${year}: \\d+ registration`));
    await page.locator(".bar[data-year='2006']").hover();
    await expect
      .poll(() => page.locator(".chart-key output").textContent())
      .toMatch(/^2006: \d+ registrations/);
  });
});
