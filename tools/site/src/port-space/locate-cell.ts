import { type Cell, type Point, SIDE, type View } from "./picture.js";

/** Where the middle of a cell is seen; beyond 0 and 1 where the view leaves it out. */
export function locateCell({ zoom, left, top }: View, { x, y }: Cell): Point {
  const seen = SIDE / zoom;
  return { x: (x + 0.5 - left) / seen, y: (y + 0.5 - top) / seen };
}
