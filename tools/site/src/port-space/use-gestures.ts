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
    if (canvas.current === null) return undefined;
    return followPointers(canvas.current, () => current.current);
  }, [canvas]);
}

function followPointers(canvas: HTMLCanvasElement, gestures: () => Gestures): () => void {
  const fingers = new Map<number, Point>();
  let moved = 0;
  const locate = (event: MouseEvent): Point => ({
    x: event.offsetX / canvas.clientWidth,
    y: event.offsetY / canvas.clientHeight,
  });
  const listeners = {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0) return;
      if (fingers.size === 0) moved = 0;
      fingers.set(event.pointerId, locate(event));
      canvas.setPointerCapture(event.pointerId);
    },
    pointermove(event: PointerEvent) {
      const { latest, show, onHover } = gestures();
      if (event.pointerType === "mouse") onHover(locate(event));
      if (!fingers.has(event.pointerId)) return;
      const before = [...fingers.values()];
      moved += Math.hypot(event.movementX, event.movementY);
      if (moved < TREMBLE && fingers.size === 1) return;
      fingers.set(event.pointerId, locate(event));
      show(followFingers(latest(), before, [...fingers.values()]));
    },
    pointerup(event: PointerEvent) {
      const isPress = fingers.delete(event.pointerId) && fingers.size === 0 && moved < TREMBLE;
      if (isPress) gestures().onPress(locate(event), event.pointerType !== "mouse");
    },
    pointercancel: (event: PointerEvent) => void fingers.delete(event.pointerId),
    pointerleave: () => gestures().onHover(undefined),
    wheel(event: WheelEvent) {
      const { latest, show } = gestures();
      const next = spinWheel(latest(), event, locate(event));
      // Where there is nothing left to zoom, the page scrolls.
      if (next.zoom === latest().zoom) return;
      event.preventDefault();
      show(next);
    },
  };
  const entries = Object.entries(listeners) as [string, (event: Event) => void][];
  for (const [type, listener] of entries) canvas.addEventListener(type, listener, { passive: false });
  return () => {
    for (const [type, listener] of entries) canvas.removeEventListener(type, listener);
  };
}
