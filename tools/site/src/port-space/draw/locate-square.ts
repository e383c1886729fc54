import { type Cell, SIDE } from "../picture.js";
import type { Scene } from "./scene.js";

/** Where a square of cells is drawn, in pixels of the page. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/**
 * Where a square of cells is drawn.
 *
 * @param cell - its upper left one
 * @param cells - along its side
 */
export function locateSquare({ view, side }: Pick<Scene, "view" | "side">, cell: Cell, cells = 1): Square {
  const pixels = (side * view.zoom) / SIDE;
  return { left: (cell.x - view.left) * pixels, top: (cell.y - view.top) * pixels, size: cells * pixels };
}
