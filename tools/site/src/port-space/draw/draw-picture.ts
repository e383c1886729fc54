import { locatePort } from "../hilbert-curve.js";
import { SIDE } from "../picture.js";
import { drawBlocks } from "./draw-blocks.js";
import { drawBoundaries } from "./draw-boundaries.js";
import { drawCells } from "./draw-cells.js";
import { drawLabels } from "./draw-labels.js";
import { locateSquare, type Scene } from "./scene.js";

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

/** The least size of a mark, in pixels: it is visible around the smallest cell. */
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
