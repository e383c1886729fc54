import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { findCell } from "./find-cell.js";
import { findPort } from "./find-port.js";
import type { Point } from "./picture.js";
import type { KeyTarget } from "./press-key.js";
import { useGestures } from "./use-gestures.js";

/** A port under the pointer, and where that is. */
export interface Pointed {
  readonly port: number;
  readonly at: Point;
}

/** Follows what points at the picture: a mouse's press opens a port, a finger's first touch only goes to it. */
export function usePointing(
  canvas: RefObject<HTMLCanvasElement>,
  { control, cursor, onCursor, onOpen }: KeyTarget,
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
      if (isTouch && pointed.port !== cursor) onCursor(pointed.port);
      else onOpen(pointed.port);
    },
  });
  return at === undefined ? undefined : findPointed(at);
}
