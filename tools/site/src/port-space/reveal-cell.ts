import { clampView } from "./clamp-view.js";
import { type Cell, SIDE, type View } from "./picture.js";

/** Moves the view no further than it must so that a cell is seen, with its neighbours. */
export function revealCell(view: View, { x, y }: Cell): View {
  const seen = SIDE / view.zoom;
  const margin = Math.min(1, (seen - 1) / 2);
  const reveal = (start: number, at: number) =>
    Math.min(at - margin, Math.max(start, at + 1 + margin - seen));
  return clampView({ ...view, left: reveal(view.left, x), top: reveal(view.top, y) });
}
