import { findPort, locatePort } from "../hilbert-curve.js";
import { SIDE } from "../picture.js";
import { drawBoundaries } from "./draw-boundaries.js";
import { drawCells } from "./draw-cells.js";
import { drawLabels } from "./draw-labels.js";
import { locateSquare, type Scene, writeText } from "./scene.js";

/**
 * Draws the picture as it is seen.
 *
 * @param ratio - pixels of the screen to a pixel of the page
 */
export function drawPicture(context: CanvasRenderingContext2D, scene: Scene, ratio: number): void {
  const { image, view, side, inks } = scene;
  const seen = SIDE / view.zoom;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(image, view.left, view.top, seen, seen, 0, 0, side, side);
  drawCells(context, scene);
  drawBlocks(context, scene);
  drawBoundaries(context, scene);
  drawLabels(context, scene);
  if (scene.hovered !== undefined) drawMark(context, scene, scene.hovered, inks.text);
  if (scene.cursor !== undefined) drawMark(context, scene, scene.cursor, inks.focus);
}

/** However small a cell is, its mark can be seen. */
const LEAST_MARK = 12;

/** Draws a frame around the cell of a port. */
function drawMark(context: CanvasRenderingContext2D, scene: Scene, port: number, colour: string): void {
  const { left, top, size } = locateSquare(scene, locatePort(port));
  const shown = Math.max(LEAST_MARK, size);
  const out = (shown - size) / 2;
  context.strokeStyle = scene.inks.surface;
  context.lineWidth = 5;
  context.strokeRect(left - out, top - out, shown, shown);
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.strokeRect(left - out, top - out, shown, shown);
}

/** Pixels of a block from which its ports can be written into it. */
const LEAST_BLOCK = 150;

/** A block of fewer cells holds their numbers itself. */
const LEAST_CELLS = 8;

const TEXT = { size: 10.5, align: "left", opacity: 0.75 } as const;

/** Draws the blocks of the curve, as large as can be told apart, each with the ports that it holds. */
function drawBlocks(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view, side, inks } = scene;
  let cells = LEAST_CELLS;
  while ((cells * side * view.zoom) / SIDE < LEAST_BLOCK && cells < SIDE) cells *= 2;
  if (cells === LEAST_CELLS || side < 2 * LEAST_BLOCK) return;
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
