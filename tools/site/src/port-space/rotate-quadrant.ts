import type { Cell } from "./picture.js";

/**
 * Turns a quadrant of the curve so that it ends where the next one begins: the upper left one is mirrored at its
 * diagonal, the upper right one at the other diagonal.
 *
 * @param side - of the quadrant, in cells
 * @param right - 1 in the right half, 0 in the left
 * @param lower - 1 in the lower half, 0 in the upper
 */
export function rotateQuadrant({ x, y }: Cell, side: number, right: number, lower: number): Cell {
  if (lower === 1) return { x, y };
  return right === 1 ? { x: side - 1 - y, y: side - 1 - x } : { x: y, y: x };
}
