import { SIDE } from "../picture.js";
import { drawBlocks } from "./draw-blocks.js";
import { drawBoundaries } from "./draw-boundaries.js";
import { drawCells } from "./draw-cells.js";
import { drawLabels } from "./draw-labels.js";
import { drawMark } from "./draw-mark.js";
import type { Scene } from "./scene.js";

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
