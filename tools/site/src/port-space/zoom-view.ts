import { clampView } from "./clamp-view.js";
import { MAXIMUM_ZOOM, type Point, SIDE, type View } from "./picture.js";

/** Zooms by a factor; what is seen at the point stays there, as far as the picture reaches. */
export function zoomView(view: View, factor: number, point: Point): View {
  const zoom = Math.min(MAXIMUM_ZOOM, Math.max(1, view.zoom * factor));
  const lost = SIDE / view.zoom - SIDE / zoom;
  return clampView({ zoom, left: view.left + point.x * lost, top: view.top + point.y * lost });
}
