import { locateCell } from "./locate-cell.js";
import { locatePort } from "./locate-port.js";
import type { Point } from "./picture.js";
import type { ViewControl } from "./use-view.js";
import { zoomView } from "./zoom-view.js";

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** Zooms at the cursor where it is seen, else at the middle. */
export function zoomAtCursor(
  { latest, glide }: ViewControl,
  cursor: number | undefined,
  factor: number,
): void {
  const view = latest();
  const at = cursor === undefined ? MIDDLE : locateCell(view, locatePort(cursor));
  const isSeen = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
  glide(zoomView(view, factor, isSeen ? at : MIDDLE));
}
