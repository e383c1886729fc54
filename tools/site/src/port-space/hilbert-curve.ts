import { type Cell, PORT_COUNT, SIDE } from "./picture.js";

/**
 * Turns a quadrant of the curve so that it ends where the next one begins: the upper left one is mirrored at its
 * diagonal, the upper right one at the other diagonal.
 *
 * @param side - of the quadrant, in cells
 * @param right - 1 in the right half, 0 in the left
 * @param lower - 1 in the lower half, 0 in the upper
 */
function rotateQuadrant({ x, y }: Cell, side: number, right: number, lower: number): Cell {
  if (lower === 1) return { x, y };
  return right === 1 ? { x: side - 1 - y, y: side - 1 - x } : { x: y, y: x };
}

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

let indexes: Uint16Array | undefined;

/** By port number, its cell: row by row from the top left. Made once. */
export function listCellIndexes(): Uint16Array {
  indexes ??= Uint16Array.from({ length: PORT_COUNT }, (_, port) => {
    const { x, y } = locatePort(port);
    return y * SIDE + x;
  });
  return indexes;
}
