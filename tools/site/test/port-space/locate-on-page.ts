import type { Page } from "playwright-core";
import { locatePort } from "../../src/port-space/hilbert-curve.js";
import type { Colour } from "../../src/port-space/palette.js";
import { WHOLE_PICTURE } from "../../src/port-space/picture.js";
import { locateCell } from "../../src/port-space/view.js";

/** Waits until the picture is drawn. */
export async function waitForPicture(page: Page): Promise<void> {
  await page.locator(".port-picture canvas[style*='width']").waitFor();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

/** Where a port is drawn while the whole picture is seen, in pixels of the page. */
export async function locateOnPage(page: Page, port: number): Promise<{ x: number; y: number }> {
  const canvas = page.locator(".port-picture canvas");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("the picture is not shown");
  const at = locateCell(WHOLE_PICTURE, locatePort(port));
  return { x: box.x + at.x * box.width, y: box.y + at.y * box.height };
}

/** The colour of the picture at a port while the whole of it is seen. */
export async function readColour(page: Page, port: number): Promise<Colour> {
  const { x, y } = locateCell(WHOLE_PICTURE, locatePort(port));
  const read = `(() => {
    const canvas = document.querySelector(".port-picture canvas");
    const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    pixel.drawImage(canvas, -Math.floor(canvas.width * ${x}), -Math.floor(canvas.height * ${y}));
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  })()`;
  return page.evaluate<Colour>(read);
}
