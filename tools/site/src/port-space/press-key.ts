import { moveCursor } from "./move-cursor.js";
import { WHOLE_PICTURE } from "./picture.js";
import type { ViewControl } from "./use-view.js";
import { zoomAtCursor } from "./zoom-at-cursor.js";

const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 1 / 2 };

/** What keys act upon. */
export interface KeyTarget {
  readonly control: ViewControl;
  readonly cursor: number | undefined;
  readonly onCursor: (port: number) => void;
  readonly onOpen: (port: number) => void;
}

/**
 * Does what a key is for in the picture.
 *
 * @returns whether it is for anything
 */
export function pressKey(key: string, { control, cursor, onCursor, onOpen }: KeyTarget): boolean {
  const factor = ZOOM_KEYS[key];
  const moved = moveCursor(cursor ?? 0, key);
  if (factor !== undefined) zoomAtCursor(control, cursor, factor);
  else if (key === "0") control.glide(WHOLE_PICTURE);
  else if (key === "Enter" && cursor !== undefined) onOpen(cursor);
  // The first key only shows where the cursor is.
  else if (moved !== undefined) onCursor(cursor === undefined && key.startsWith("Arrow") ? 0 : moved);
  else return false;
  return true;
}
