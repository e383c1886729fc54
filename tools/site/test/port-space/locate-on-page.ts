import type { Page, ViewportSize } from "playwright-core";
import { expect } from "vitest";
import { restingOn } from "../../../../vitest.resting-on.js";
import { locatePort } from "../../src/port-space/hilbert-curve.js";
import { type Colour, choosePalette, type Scheme } from "../../src/port-space/palette.js";
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

/** Expects that the whole picture is seen at once, and no smaller than it has to be. */
export async function expectFitting(page: Page, { height }: ViewportSize): Promise<void> {
  const box = (await page.locator(".port-picture canvas").boundingBox()) ?? { y: 0, width: 0, height: 9999 };
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  expect(box.width).toBeGreaterThanOrEqual(512);
}

/** An assigned port and one without a label, a line or a name upon it. */
export const ASSIGNED = 2710;
export const UNASSIGNED = 22_500;
export const restOnTheirRows = restingOn("sso-service 2710/tcp", "no 22500/tcp");

/** Expects that the picture has the colours of its scheme, and those of paper where it is printed. */
export async function expectColours(page: Page, scheme: Scheme): Promise<void> {
  const palette = choosePalette("status", scheme);
  expect([await readColour(page, ASSIGNED), await readColour(page, UNASSIGNED)]).toEqual([
    palette[0],
    palette[2],
  ]);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => readColour(page, ASSIGNED)).toEqual(choosePalette("status", "light")[0]);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => readColour(page, ASSIGNED)).toEqual(palette[0]);
}
