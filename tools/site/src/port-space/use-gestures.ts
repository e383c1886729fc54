import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { followFingers } from "./follow-fingers.js";
import type { Point } from "./picture.js";
import { spinWheel } from "./spin-wheel.js";
import type { ViewControl } from "./use-view.js";

/** Pixels that a hand may tremble and still press. */
const TREMBLE = 5;

/** What a pointer does to the picture; points are shares of the canvas. */
export interface Gestures extends Pick<ViewControl, "latest" | "show"> {
  readonly onHover: (at: Point | undefined) => void;
  readonly onPress: (at: Point, isTouch: boolean) => void;
}

/** Has the picture follow the mouse, its wheel and fingers. */
export function useGestures(canvas: RefObject<HTMLCanvasElement>, gestures: Gestures): void {
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

function turnWheel(canvas: HTMLCanvasElement, { latest, show }: Gestures, event: WheelEvent): void {
  const next = spinWheel(latest(), event, locate(canvas, event));
  // Where there is nothing left to zoom, the page scrolls.
  if (next.zoom === latest().zoom) return;
  event.preventDefault();
  show(next);
}

function locate(canvas: HTMLCanvasElement, { offsetX, offsetY }: MouseEvent): Point {
  return { x: offsetX / canvas.clientWidth, y: offsetY / canvas.clientHeight };
}
