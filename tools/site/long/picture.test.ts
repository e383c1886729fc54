import { describe, expect, it } from "vitest";
import { HAS_CHROMIUM, IN_CHROMIUM } from "../test/open-browser.js";
import {
  expectColours,
  expectFitting,
  locateOnPage,
  restOnTheirRows,
  waitForPicture,
} from "../test/port-space/locate-on-page.js";
import { useSite } from "../test/use-site.js";

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

describe.skipIf(!HAS_CHROMIUM)(`the picture ${IN_CHROMIUM}`, () => {
  const visit = useSite();

  it("fits a wide window whole", async () => {
    const viewport = { width: 1440, height: 900 };
    const page = await visit("/ports", { viewport });
    await waitForPicture(page);
    await expectFitting(page, viewport);
  });

  it("has the dark scheme's colours, and paper's in print", async (context) => {
    restOnTheirRows(context);
    const page = await visit("/ports", { colorScheme: "dark" });
    await waitForPicture(page);
    await expectColours(page, "dark");
  });

  it("is drawn anew when it is pointed at, zoomed and painted otherwise", async () => {
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
});
