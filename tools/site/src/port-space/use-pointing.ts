import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { findPort } from "./hilbert-curve.js";
import type { Point, View } from "./picture.js";
import type { KeyTarget } from "./press-key.js";
import type { ViewControl } from "./use-view.js";
import { findCell, panView, zoomView } from "./view.js";

/** A port under the pointer, and where that is. */
interface Pointed {
  readonly port: number;
  readonly at: Point;
}

/** Follows what points at the picture: a mouse's press opens a port, a finger's first touch only goes to it. */
export function usePointing(
  canvas: RefObject<HTMLCanvasElement>,
  { control, latestCursor, onCursor, onOpen }: KeyTarget,
): Pointed | undefined {
  const [at, setAt] = useState<Point>();
  const findPointed = (point: Point): Pointed | undefined => {
    const cell = findCell(control.latest(), point);
    return cell === undefined ? undefined : { port: findPort(cell), at: point };
  };
  useGestures(canvas, {
    ...control,
    onHover: setAt,
    onPress: (point, isTouch) => {
      const pointed = findPointed(point);
      if (pointed === undefined) return;
      // A finger has no hover: its first touch tells what is there, the second one opens it.
      if (isTouch && pointed.port !== latestCursor()) onCursor(pointed.port);
      else onOpen(pointed.port);
    },
  });
  return at === undefined ? undefined : findPointed(at);
}

/** How many pixels a pointer may move between press and release and still click. */
const TREMBLE = 5;

/** What a pointer does to the picture; points are shares of the canvas. */
interface Gestures extends Pick<ViewControl, "latest" | "show" | "isFixed"> {
  readonly onHover: (at: Point | undefined) => void;
  readonly onPress: (at: Point, isTouch: boolean) => void;
}

/** Has the picture follow the mouse, its wheel and fingers. */
function useGestures(canvas: RefObject<HTMLCanvasElement>, gestures: Gestures): void {
  const current = useRef(gestures);
  current.current = gestures;
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const listeners = [
      ...Object.entries(makePointerListeners(element, () => current.current)),
      ["wheel", (event: WheelEvent) => turnWheel(element, current.current, event)],
    ] as [string, (event: Event) => void][];
    // A wheel that zooms must not scroll, which a passive listener could not stop.
    for (const [type, listener] of listeners) element.addEventListener(type, listener, { passive: false });
    return () => {
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
    };
  }, [canvas]);
}

function makePointerListeners(canvas: HTMLCanvasElement, gestures: () => Gestures) {
  const fingers = new Map<number, Point>();
  let moved = 0;
  return {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0) return;
      if (fingers.size === 0) moved = 0;
      fingers.set(event.pointerId, locate(canvas, event));
      canvas.setPointerCapture(event.pointerId);
    },
    pointermove(event: PointerEvent) {
      const { latest, show, onHover } = gestures();
      if (event.pointerType === "mouse") onHover(locate(canvas, event));
      if (!fingers.has(event.pointerId)) return;
      const before = [...fingers.values()];
      moved += Math.hypot(event.movementX, event.movementY);
      if (moved < TREMBLE && fingers.size === 1) return;
      fingers.set(event.pointerId, locate(canvas, event));
      show(followFingers(latest(), before, [...fingers.values()]));
    },
    pointerup(event: PointerEvent) {
      const isPress = fingers.delete(event.pointerId) && fingers.size === 0 && moved < TREMBLE;
      if (isPress) gestures().onPress(locate(canvas, event), event.pointerType !== "mouse");
    },
    pointercancel: (event: PointerEvent) => void fingers.delete(event.pointerId),
    pointerleave: () => gestures().onHover(undefined),
  };
}

function turnWheel(canvas: HTMLCanvasElement, { latest, show, isFixed }: Gestures, event: WheelEvent): void {
  if (isFixed) return;
  const next = spinWheel(latest(), event, locate(canvas, event));
  // Where there is nothing left to zoom, the page scrolls.
  if (next.zoom === latest().zoom) return;
  event.preventDefault();
  show(next);
}

/** Both as shares of its width: the inset is no square. */
function locate(canvas: HTMLCanvasElement, { offsetX, offsetY }: MouseEvent): Point {
  return { x: offsetX / canvas.clientWidth, y: offsetY / canvas.clientWidth };
}

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

/** Never zero: two fingers at one place would zoom endlessly. */
function spread([one, other]: readonly Point[]): number {
  if (one === undefined || other === undefined) return 1;
  return Math.max(0.01, Math.hypot(one.x - other.x, one.y - other.y));
}

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
