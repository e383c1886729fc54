import { findPort } from "../find-port.js";
import { SIDE } from "../picture.js";
import { locateSquare } from "./locate-square.js";
import type { Scene } from "./scene.js";
import { writeText } from "./write-text.js";

/** Pixels of a block from which its ports can be written into it. */
const LEAST_SIZE = 150;

/** A block of fewer cells holds their numbers itself. */
const LEAST_CELLS = 8;

const TEXT = { size: 10.5, align: "left", opacity: 0.75 } as const;

/** Draws the blocks of the curve, as large as can be told apart, each with the ports that it holds. */
export function drawBlocks(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, side, inks } = scene;
  let cells = LEAST_CELLS;
  while ((cells * side * view.zoom) / SIDE < LEAST_SIZE && cells < SIDE) cells *= 2;
  if (cells === LEAST_CELLS || side < 2 * LEAST_SIZE) return;
  for (let y = 0; y < SIDE; y += cells) {
    for (let x = 0; x < SIDE; x += cells) {
      const { left, top, size } = locateSquare(scene, { x, y }, cells);
      if (left > side || top > side || left + size < 0 || top + size < 0) continue;
      context.strokeStyle = inks.text;
      context.globalAlpha = 0.22;
      context.lineWidth = 1;
      context.strokeRect(Math.round(left) + 0.5, Math.round(top) + 0.5, size, size);
      const first = findPort({ x, y }) & ~(cells * cells - 1);
      writeText(context, inks, `${first}–${first + cells * cells - 1}`, [left + 7, top + size - 11], TEXT);
    }
  }
  context.globalAlpha = 1;
}
