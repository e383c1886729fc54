import { findPort, locatePort } from "./hilbert-curve.js";
import { PORT_COUNT, type Point, SIDE, WHOLE_PICTURE } from "./picture.js";
import type { ViewControl } from "./use-view.js";
import { locateCell, zoomView } from "./view.js";

const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 1 / 2 };

/** What keys act upon. */
export interface KeyTarget {
  readonly control: ViewControl;
  /** The port at the cursor right now: the last key may have moved it without a rendering since. */
  readonly latestCursor: () => number | undefined;
  readonly onCursor: (port: number) => void;
  readonly onOpen: (port: number) => void;
}

/**
 * Does what a key is for in the picture.
 *
 * @returns whether it is for anything
 */
export function pressKey(key: string, { control, latestCursor, onCursor, onOpen }: KeyTarget): boolean {
  const cursor = latestCursor();
  const factor = ZOOM_KEYS[key];
  const moved = moveCursor(cursor ?? 0, key);
  if (factor !== undefined) zoomAtCursor(control, cursor, factor);
  else if (key === "0") control.glide(WHOLE_PICTURE);
  else if (key === "Enter" && cursor !== undefined) onOpen(cursor);
  // The first arrow key only shows the cursor.
  else if (moved !== undefined) onCursor(cursor === undefined && key.startsWith("Arrow") ? 0 : moved);
  else return false;
  return true;
}

const MIDDLE: Point = { x: 0.5, y: 0.5 };

/** Zooms at the cursor where it is seen, else at the middle. */
export function zoomAtCursor({ aim, glide }: ViewControl, cursor: number | undefined, factor: number): void {
  const view = aim();
  const at = cursor === undefined ? MIDDLE : locateCell(view, locatePort(cursor));
  const isSeen = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
  glide(zoomView(view, factor, isSeen ? at : MIDDLE));
}

/** Arrows go to the neighbour in the picture, pages to the next number, Home and End to the first and last port. */
const MOVES: Readonly<Record<string, (port: number) => number>> = {
  ArrowLeft: (port) => step(port, -1, 0),
  ArrowRight: (port) => step(port, 1, 0),
  ArrowUp: (port) => step(port, 0, -1),
  ArrowDown: (port) => step(port, 0, 1),
  PageUp: (port) => Math.max(0, port - 1),
  PageDown: (port) => Math.min(PORT_COUNT - 1, port + 1),
  Home: () => 0,
  End: () => PORT_COUNT - 1,
};

/**
 * The port that a key moves the cursor to.
 *
 * @param key - as a `KeyboardEvent` names it
 * @returns `undefined` for a key that moves nothing
 */
export function moveCursor(port: number, key: string): number | undefined {
  return MOVES[key]?.(port);
}

function step(port: number, right: number, down: number): number {
  const { x, y } = locatePort(port);
  const clamp = (value: number) => Math.min(SIDE - 1, Math.max(0, value));
  return findPort({ x: clamp(x + right), y: clamp(y + down) });
}
