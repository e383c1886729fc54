import { locatePort } from "../locate-port.js";
import { locateSquare } from "./locate-square.js";
import type { Scene } from "./scene.js";

/** However small a cell is, its mark can be seen. */
const LEAST_SIZE = 12;

/** Draws a frame around the cell of a port. */
export function drawMark(
  context: CanvasRenderingContext2D,
  scene: Scene,
  port: number,
  colour: string,
): void {
  const { left, top, size } = locateSquare(scene, locatePort(port));
  const shown = Math.max(LEAST_SIZE, size);
  const out = (shown - size) / 2;
  context.strokeStyle = scene.inks.surface;
  context.lineWidth = 5;
  context.strokeRect(left - out, top - out, shown, shown);
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.strokeRect(left - out, top - out, shown, shown);
}
