import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locatePort } from "../../src/port-space/hilbert-curve.js";
import { SIDE, type View, WHOLE_PICTURE } from "../../src/port-space/picture.js";
import { formatPictureQuery, parsePictureQuery } from "../../src/port-space/picture-settings.js";
import { endLeader, placeLabels } from "../../src/port-space/place-labels.js";
import { moveCursor } from "../../src/port-space/press-key.js";
import { followFingers } from "../../src/port-space/use-pointing.js";
import { blendViews, zoomView } from "../../src/port-space/view.js";

const VIEW: View = { zoom: 4, left: 100, top: 100 };

describe("fingers", () => {
  it("keep what is under them, one or two, wherever they go", () => {
    const near = fc.double({ min: 0.4, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ x: near, y: near }),
        fc.double({ min: 0.8, max: 1.3, noNaN: true }),
        (to, factor) => {
          const before = [
            { x: 0.4, y: 0.5 },
            { x: 0.6, y: 0.5 },
          ];
          const half = 0.1 * factor;
          const after = [
            { x: to.x - half, y: to.y },
            { x: to.x + half, y: to.y },
          ];
          const view = followFingers(VIEW, before, after);
          for (const finger of [0, 1]) {
            const [was, is] = [before[finger]?.x ?? 0, after[finger]?.x ?? 0];
            const cell = VIEW.left + (was * SIDE) / VIEW.zoom;
            expect(view.left + (is * SIDE) / view.zoom).toBeCloseTo(cell, 6);
          }
          const moved = followFingers(VIEW, [{ x: 0.5, y: 0.5 }], [to]);
          expect(moved.left + (to.x * SIDE) / moved.zoom).toBeCloseTo(
            VIEW.left + 0.5 * (SIDE / VIEW.zoom),
            6,
          );
        },
      ),
    );
  });
});

describe("keys", () => {
  it("move the cursor to the neighbour in the picture, and stop at its edge", () => {
    const moves = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 65_535 }),
        fc.constantFrom(...Object.keys(moves)),
        (port, key) => {
          const [right = 0, down = 0] = moves[key as keyof typeof moves];
          const from = locatePort(port);
          const to = locatePort(moveCursor(port, key) ?? -1);
          expect(to.x).toBe(Math.min(255, Math.max(0, from.x + right)));
          expect(to.y).toBe(Math.min(255, Math.max(0, from.y + down)));
        },
      ),
    );
  });

  it("go to the next number, the first and the last port", () => {
    expect([moveCursor(80, "PageDown"), moveCursor(0, "PageUp"), moveCursor(65_535, "PageDown")]).toEqual([
      81, 0, 65_535,
    ]);
    expect([moveCursor(80, "Home"), moveCursor(80, "End"), moveCursor(80, "a")]).toEqual([
      0,
      65_535,
      undefined,
    ]);
  });
});

describe("gliding from view to view", () => {
  it("begins at one and ends at the other", () => {
    const to = zoomView(VIEW, 3, { x: 0.2, y: 0.9 });
    expect(blendViews(VIEW, to, 0)).toEqual(VIEW);
    expect(blendViews(VIEW, to, 1).left).toBeCloseTo(to.left, 9);
  });

  it("keeps the point that is zoomed at where it is all the way", () => {
    const to = zoomView(VIEW, 3, { x: 0.2, y: 0.9 });
    for (const share of [0.1, 0.5, 0.9]) {
      const { zoom, left } = blendViews(VIEW, to, share);
      expect(left + (0.2 * SIDE) / zoom).toBeCloseTo(VIEW.left + (0.2 * SIDE) / VIEW.zoom, 9);
    }
    expect(blendViews(VIEW, { ...VIEW, left: 120 }, 0.5).left).toBe(110);
  });
});

describe("the address of the picture", () => {
  it("says what is shown, and comes back as it was", () => {
    const view = { zoom: 4, left: 0, top: 64.5 };
    const settings = { transport: "udp", colouring: "year", port: 0, only: "no-date", view } as const;
    expect(formatPictureQuery(settings)).toBe("?transport=udp&colour=year&only=no-date&port=0&view=4_0_64.5");
    expect(parsePictureQuery(formatPictureQuery(settings))).toEqual(settings);
    expect(formatPictureQuery(parsePictureQuery(""))).toBe("");
  });

  it("means the beginning where it makes no sense", () => {
    expect(parsePictureQuery("?transport=icmp&colour=red&port=65536")).toEqual(parsePictureQuery(""));
    expect(parsePictureQuery("?port=-1").port).toBeUndefined();
    expect(parsePictureQuery("?view=4_a_0").view).toEqual(WHOLE_PICTURE);
    expect(parsePictureQuery("?view=999_300_300").view).toEqual({ zoom: 32, left: 248, top: 248 });
  });
});

describe("labels", () => {
  const CANVAS = { width: 300, height: 300 };
  const wish = (x: number, y: number) => ({ text: "443 https", at: { x, y }, width: 60, height: 16 });

  it("stand within the canvas and upon no other", () => {
    const at = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 12 }), (points) => {
        const placed = placeLabels(
          points.map(([x, y]) => wish(x, y)),
          { width: 300, height: 300 },
          [],
        );
        for (const [place, one] of placed.entries()) {
          expect(Math.min(one.left, one.top)).toBeGreaterThanOrEqual(0);
          expect(Math.max(one.left + one.width, one.top + one.height)).toBeLessThanOrEqual(300);
          for (const other of placed.slice(place + 1)) {
            const apart = Math.abs(one.left - other.left) >= 60 || Math.abs(one.top - other.top) >= 16;
            expect(apart).toBe(true);
            for (const [from, to] of [
              [one, other],
              [other, one],
            ] as const) {
              const { x, y } = endLeader(from);
              const [midX, midY] = [(from.at.x + x) / 2, (from.at.y + y) / 2];
              const isUpon = midX > to.left && midX < to.left + 60 && midY > to.top && midY < to.top + 16;
              expect(isUpon).toBe(false);
            }
          }
        }
      }),
    );
  });

  it("are left out where what they name is not seen, or no place is left", () => {
    expect(placeLabels([wish(-1, 50)], CANVAS, [])).toEqual([]);
    expect(placeLabels([wish(20, 10)], { width: 40, height: 40 }, [])).toEqual([]);
    expect(placeLabels([wish(150, 150), wish(150, 150)], CANVAS, [])).toHaveLength(2);
    expect(placeLabels([wish(150, 150)], CANVAS, [{ left: 0, top: 0, width: 300, height: 300 }])).toEqual([]);
  });
});
