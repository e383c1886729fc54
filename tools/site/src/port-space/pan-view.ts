import { clampView } from "./clamp-view.js";
import { type Point, SIDE, type View } from "./picture.js";

/** Moves the picture with the hand: by 1, it goes a whole canvas to the right or down. */
export function panView(view: View, by: Point): View {
  const seen = SIDE / view.zoom;
  return clampView({ ...view, left: view.left - by.x * seen, top: view.top - by.y * seen });
}
