import { panView } from "./pan-view.js";
import type { Point, View } from "./picture.js";
import { zoomView } from "./zoom-view.js";

/**
 * The view after fingers moved: the picture stays under them. One moves it, two zoom it by how far they are apart.
 *
 * @param before - where the fingers were
 * @param after - where they are, in the same order
 */
export function followFingers(view: View, before: readonly Point[], after: readonly Point[]): View {
  const factor = before.length < 2 ? 1 : spread(after) / spread(before);
  const [from, to] = [middle(before), middle(after)];
  return zoomView(panView(view, { x: to.x - from.x, y: to.y - from.y }), factor, to);
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Two fingers at one place would zoom without end. */
function spread([one, other]: readonly Point[]): number {
  if (one === undefined || other === undefined) return 1;
  return Math.max(0.01, Math.hypot(one.x - other.x, one.y - other.y));
}
