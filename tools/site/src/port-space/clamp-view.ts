import { MAXIMUM_ZOOM, SIDE, type View } from "./picture.js";

/** The nearest view that shows nothing beyond the picture. */
export function clampView({ zoom, left, top }: View): View {
  const allowed = clamp(zoom, 1, MAXIMUM_ZOOM);
  const room = SIDE - SIDE / allowed;
  return { zoom: allowed, left: clamp(left, 0, room), top: clamp(top, 0, room) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
