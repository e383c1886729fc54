/** Cells along a side of the picture: a Hilbert curve of order 8 passes 256 x 256 cells, one for each port. */
export const SIDE = 256;

export const PORT_COUNT = SIDE * SIDE;

/** A cell of the picture; `x` counts from the left, `y` from the top, both 0 to 255. */
export interface Cell {
  readonly x: number;
  readonly y: number;
}

/** What part of the picture is seen, in cells: at zoom 1 all of it, at zoom 2 half of its width and height. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** A point of the canvas, whatever its size: 0 is its left or top, 1 its right or bottom. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const WHOLE_PICTURE: View = { zoom: 1, left: 0, top: 0 };

/** Eight cells fill the canvas: enough for a name in each of them, on a telephone too. */
export const MAXIMUM_ZOOM = 32;
