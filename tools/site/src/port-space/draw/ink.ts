import type { Colour } from "../palette.js";
import { SIDE, type View } from "../picture.js";
import type { Box } from "../place-labels.js";

/** The share of dark cells under a text. */
export type Ground = "light" | "dark" | "mixed";

/** So small a share of cells in the wrong brightness does not make a text hard to read. */
const FEW = 0.02;

/** The luminance at which black and white are told apart from a colour equally well (WCAG 2). */
const MIDDLE_LUMINANCE = 0.179;

/** Whether white text is easier to read on a colour than black text. */
export function isDark([red, green, blue]: Colour): boolean {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < MIDDLE_LUMINANCE;
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/**
 * What a text stands upon.
 *
 * @param darkCells - by cell, row by row: 1 where it is dark
 * @param side - of the whole picture's width as it is seen, in pixels
 * @param box - the room of the text, in pixels
 */
export function findGround(darkCells: Uint8Array, view: View, side: number, box: Box): Ground {
  const pixels = (side * view.zoom) / SIDE;
  const range = (start: number, length: number, first: number) => [
    Math.max(0, Math.floor(first + start / pixels)),
    Math.min(SIDE, Math.ceil(first + (start + length) / pixels)),
  ];
  const [left = 0, right = 0] = range(box.left, box.width, view.left);
  const [top = 0, bottom = 0] = range(box.top, box.height, view.top);
  let dark = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) dark += darkCells[y * SIDE + x] ?? 0;
  const share = dark / Math.max(1, (right - left) * (bottom - top));
  if (share <= FEW) return "light";
  return share >= 1 - FEW ? "dark" : "mixed";
}
