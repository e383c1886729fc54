import type { Point, View } from "./picture.js";
import { zoomView } from "./zoom-view.js";

/** Pixels of the wheel that double the zoom; a pinch on a touchpad comes as a wheel of few pixels with the Control key. */
const WHEEL_PIXELS = 300;
const PINCH_PIXELS = 60;

/** A wheel that counts lines counts about this many pixels. */
const LINE_PIXELS = 32;

type Wheel = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

/** The view after the wheel was turned at a point: away from the hand is nearer. */
export function spinWheel(view: View, { deltaY, deltaMode, ctrlKey }: Wheel, at: Point): View {
  const pixels = deltaMode === 0 ? deltaY : deltaY * LINE_PIXELS;
  return zoomView(view, 2 ** (-pixels / (ctrlKey ? PINCH_PIXELS : WHEEL_PIXELS)), at);
}
