import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAXIMUM_ZOOM, SIDE, type View, WHOLE_PICTURE } from "../../src/port-space/picture.js";
import { clampView, findCell, locateCell, panView, revealCell, zoomView } from "../../src/port-space/view.js";

const fraction = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const points = fc.record({ x: fraction, y: fraction });
const cells = fc.record({ x: fc.integer({ min: 0, max: 255 }), y: fc.integer({ min: 0, max: 255 }) });
const views = fc
  .record({
    zoom: fc.double({ min: 1, max: MAXIMUM_ZOOM, noNaN: true }),
    left: fc.double({ min: 0, max: SIDE, noNaN: true }),
    top: fc.double({ min: 0, max: SIDE, noNaN: true }),
  })
  .map(clampView);

function isWithin({ zoom, left, top }: View): boolean {
  const room = SIDE - SIDE / zoom;
  return zoom >= 1 && zoom <= MAXIMUM_ZOOM && left >= 0 && top >= 0 && left <= room && top <= room;
}

describe("the view of the picture", () => {
  it("shows nothing beyond the picture, however it is zoomed and moved", () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    const moves = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) });
    fc.assert(
      fc.property(views, factors, points, moves, cells, (view, factor, point, by, cell) => {
        const zoomed = zoomView(view, factor, point);
        expect([zoomed, panView(zoomed, by), revealCell(zoomed, cell)].every(isWithin)).toBe(true);
      }),
    );
  });

  it("keeps what is under the pointer there while it is zoomed in", () => {
    fc.assert(
      fc.property(views, fc.double({ min: 1, max: 8, noNaN: true }), points, (view, factor, point) => {
        const zoomed = zoomView(view, factor, point);
        const before = view.left + (point.x * SIDE) / view.zoom;
        expect(zoomed.left + (point.x * SIDE) / zoomed.zoom).toBeCloseTo(before, 6);
      }),
    );
  });

  it("is what it was after zooming in and out at a point", () => {
    const zoomed = zoomView(zoomView(WHOLE_PICTURE, 4, { x: 0.3, y: 0.7 }), 1 / 4, { x: 0.3, y: 0.7 });
    expect(zoomed).toEqual(WHOLE_PICTURE);
  });

  it("finds a cell where it is seen", () => {
    fc.assert(
      fc.property(views, cells, (view, cell) => {
        const revealed = revealCell(view, cell);
        expect(findCell(revealed, locateCell(revealed, cell))).toEqual(cell);
      }),
    );
  });

  it("follows the hand", () => {
    const view = { zoom: 4, left: 100, top: 100 };
    expect(panView(view, { x: 0.5, y: -0.25 })).toEqual({ zoom: 4, left: 68, top: 116 });
  });

  it("does not move for a cell that is seen with its neighbours already", () => {
    const view = { zoom: 8, left: 64, top: 64 };
    expect(revealCell(view, { x: 70, y: 90 })).toEqual(view);
    expect(revealCell(view, { x: 96, y: 90 })).toEqual({ zoom: 8, left: 66, top: 64 });
  });

  it("knows no cell outside the canvas", () => {
    expect(findCell(WHOLE_PICTURE, { x: 1, y: 0.5 })).toBeUndefined();
    expect(findCell(WHOLE_PICTURE, { x: 0.5, y: -0.001 })).toBeUndefined();
    expect(findCell(WHOLE_PICTURE, { x: 0.999_999_999_999_999_9, y: 0 })).toEqual({ x: 255, y: 0 });
  });
});
