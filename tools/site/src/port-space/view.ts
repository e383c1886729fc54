import { type Cell, MAXIMUM_ZOOM, type Point, SIDE, type View } from "./picture.js";

/** The nearest view that shows nothing beyond the picture. */
export function clampView({ zoom, left, top }: View): View {
  const allowed = clamp(zoom, 1, MAXIMUM_ZOOM);
  const room = SIDE - SIDE / allowed;
  return { zoom: allowed, left: clamp(left, 0, room), top: clamp(top, 0, room) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Zooms by a factor; what is seen at the point stays there, as far as the picture reaches. */
export function zoomView(view: View, factor: number, point: Point): View {
  const zoom = Math.min(MAXIMUM_ZOOM, Math.max(1, view.zoom * factor));
  const lost = SIDE / view.zoom - SIDE / zoom;
  return clampView({ zoom, left: view.left + point.x * lost, top: view.top + point.y * lost });
}

/** Moves the picture with the hand: by 1, it goes a whole canvas to the right or down. */
export function panView(view: View, by: Point): View {
  const seen = SIDE / view.zoom;
  return clampView({ ...view, left: view.left - by.x * seen, top: view.top - by.y * seen });
}

/**
 * A view on the way from one to another. It zooms at an even pace, which is by equal factors.
 *
 * @param share - of the way: 0 is the first view, 1 the second
 */
export function blendViews(from: View, to: View, share: number): View {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  const [first, last, seen] = [SIDE / from.zoom, SIDE / to.zoom, SIDE / zoom];
  // What is seen shrinks around one point: it moves as far as it has shrunk.
  const way = first === last ? share : (first - seen) / (first - last);
  const blend = (start: number, end: number) => start + way * (end - start);
  return { zoom, left: blend(from.left, to.left), top: blend(from.top, to.top) };
}

/** The cell that is seen at a point; `undefined` outside the canvas. */
export function findCell({ zoom, left, top }: View, point: Point): Cell | undefined {
  if (point.x < 0 || point.x >= 1 || point.y < 0 || point.y >= 1) return undefined;
  const seen = SIDE / zoom;
  // What adds up to the far edge by rounding is the last cell still.
  const read = (start: number, at: number) => Math.min(SIDE - 1, Math.floor(start + at * seen));
  return { x: read(left, point.x), y: read(top, point.y) };
}

/** Where the middle of a cell is seen; beyond 0 and 1 where the view leaves it out. */
export function locateCell({ zoom, left, top }: View, { x, y }: Cell): Point {
  const seen = SIDE / zoom;
  return { x: (x + 0.5 - left) / seen, y: (y + 0.5 - top) / seen };
}

/** Moves the view no further than it must so that a cell is seen, with its neighbours. */
export function revealCell(view: View, { x, y }: Cell): View {
  const seen = SIDE / view.zoom;
  const margin = Math.min(1, (seen - 1) / 2);
  const reveal = (start: number, at: number) =>
    Math.min(at - margin, Math.max(start, at + 1 + margin - seen));
  return clampView({ ...view, left: reveal(view.left, x), top: reveal(view.top, y) });
}
