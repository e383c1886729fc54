import { type Cell, SIDE } from "./picture.js";
import { rotateQuadrant } from "./rotate-quadrant.js";

/**
 * The port of a cell: the inverse of `locatePort`.
 *
 * @param cell - both of its numbers 0 to 255
 */
export function findPort(cell: Cell): number {
  let port = 0;
  let { x, y } = cell;
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = x & side ? 1 : 0;
    const lower = y & side ? 1 : 0;
    port += side * side * ((3 * right) ^ lower);
    ({ x, y } = rotateQuadrant({ x: x & (side - 1), y: y & (side - 1) }, side, right, lower));
  }
  return port;
}
