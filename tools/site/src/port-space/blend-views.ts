import { SIDE, type View } from "./picture.js";

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
