import { type Cell, SIDE } from "./picture.js";
import { rotateQuadrant } from "./rotate-quadrant.js";

/**
 * The cell of a port on the Hilbert curve. Ports that are neighbours by number are neighbours in the picture, and
 * every aligned block of 4, 16, … 16,384 ports is a square: the System Ports fill the one at the top left, the
 * Dynamic Ports the quadrant at the top right.
 *
 * @param port - 0 to 65535
 */
export function locatePort(port: number): Cell {
  let cell: Cell = { x: 0, y: 0 };
  let rest = port;
  for (let side = 1; side < SIDE; side *= 2) {
    const right = (rest >> 1) & 1;
    const lower = (rest ^ right) & 1;
    const turned = rotateQuadrant(cell, side, right, lower);
    cell = { x: turned.x + side * right, y: turned.y + side * lower };
    rest >>= 2;
  }
  return cell;
}
