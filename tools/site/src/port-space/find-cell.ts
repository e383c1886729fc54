import { type Cell, type Point, SIDE, type View } from "./picture.js";

/** The cell that is seen at a point; `undefined` outside the canvas. */
export function findCell({ zoom, left, top }: View, point: Point): Cell | undefined {
  if (point.x < 0 || point.x >= 1 || point.y < 0 || point.y >= 1) return undefined;
  const seen = SIDE / zoom;
  // What adds up to the far edge by rounding is the last cell still.
  const read = (start: number, at: number) => Math.min(SIDE - 1, Math.floor(start + at * seen));
  return { x: read(left, point.x), y: read(top, point.y) };
}
