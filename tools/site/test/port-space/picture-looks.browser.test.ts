import { describe, expect, it } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { choosePalette } from "../../src/port-space/palette.js";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../open-browser.js";
import { useSite } from "../use-site.js";
import { locateOnPage, readColour, waitForPicture } from "./locate-on-page.js";

/** An assigned port and one without a label, a line or a name upon it. */
const ASSIGNED = 2710;
const UNASSIGNED = 22_500;

/** Has the page note how long each frame takes that draws the picture, in milliseconds. */
const RECORD_DRAWS = `{
  globalThis.draws = [];
  let isDrawn = false;
  const { drawImage } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.drawImage = function (...given) {
    isDrawn = true;
    drawImage.apply(this, given);
  };
  const request = requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => request((now) => {
    isDrawn = false;
    const start = performance.now();
    callback(now);
    if (isDrawn) draws.push(performance.now() - start);
  });
}`;

describe.skipIf(!HAS_CHROMIUM)(`how the pages look ${IN_CHROMIUM}`, () => {
  const visit = useSite();
  const visitPicture = async (query = "", options: Parameters<typeof visit>[1] = {}) => {
    const page = await visit(`/ports${query}`, options);
    await waitForPicture(page);
    return page;
  };

  const restOnPorts = restingOn("sso-service 2710/tcp", "no 22500/tcp");

  it.for(["light", "dark"] as const)(
    "the picture has the %s scheme's colours, and paper's in print",
    async (scheme, context) => {
      restOnPorts(context);
      const page = await visitPicture("", { colorScheme: scheme });
      const palette = choosePalette("status", scheme);
      expect([await readColour(page, ASSIGNED), await readColour(page, UNASSIGNED)]).toEqual([
        palette[0],
        palette[2],
      ]);
      await page.emulateMedia({ media: "print" });
      await expect.poll(() => readColour(page, ASSIGNED)).toEqual(choosePalette("status", "light")[0]);
      await page.emulateMedia({ media: "screen" });
      await expect.poll(() => readColour(page, ASSIGNED)).toEqual(palette[0]);
    },
  );

  it("a colour of the legend is shown alone, and all of them again", async (context) => {
    restOnPorts(context);
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

  it("the picture is drawn anew when it is pointed at, zoomed and painted otherwise", async () => {
    const page = await visit("/ports");
    await waitForPicture(page);
    await page.evaluate(RECORD_DRAWS);
    const { x, y } = await locateOnPage(page, 3000);
    for (let step = 0; step < 12; step++) {
      await page.mouse.move(x + step * 5, y);
      await page.mouse.wheel(0, -90);
    }
    for (const name of ["UDP", "Year", "TCP", "Status"]) await page.getByText(name, { exact: true }).click();
    const draws = await page.evaluate<number[]>("draws");
    expect(draws.length).toBeGreaterThan(4);
    const median = draws.toSorted((one, other) => one - other)[draws.length >> 1];
    console.info(`a frame that draws the picture: ${median?.toFixed(1)} ms`);
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
