import { describe, expect, it } from "vitest";
import { listBlocks } from "../../src/port-space/draw/draw-blocks.js";
import { findGround, isDark } from "../../src/port-space/draw/ink.js";
import { listDarkCells } from "../../src/port-space/paint-ports.js";
import { choosePalette } from "../../src/port-space/palette.js";
import { SIDE, WHOLE_PICTURE } from "../../src/port-space/picture.js";

describe("what is written into the picture", () => {
  it("is white upon the dark colours and black upon the light ones", () => {
    expect(choosePalette("status", "light").map(isDark)).toEqual([true, false, false, false]);
    expect(choosePalette("status", "dark").map(isDark)).toEqual([false, false, true, true]);
    const pixels = new Uint8ClampedArray([11, 93, 102, 255, 241, 239, 233, 255]);
    expect([...listDarkCells(pixels)]).toEqual([1, 0]);
  });

  it("stands upon what most of the cells under it are, in each view", () => {
    // The left half is dark.
    const cells = Uint8Array.from({ length: SIDE * SIDE }, (_, cell) => Number(cell % SIDE < SIDE / 2));
    const at = (left: number, view = WHOLE_PICTURE) =>
      findGround(cells, view, 512, { left, top: 10, width: 100, height: 14 });
    expect([at(20), at(200), at(300)]).toEqual(["dark", "mixed", "light"]);
    expect(at(20, { zoom: 2, left: 128, top: 0 })).toBe("light");
  });

  it("names every block of the curve once, within it and with the ports that are there", () => {
    const blocks = listBlocks({ view: WHOLE_PICTURE, side: 512, height: 512 });
    expect(new Set(blocks.map(({ name }) => name)).size).toBe(16);
    expect(blocks[0]?.name).toBe("0–4095");
    expect(blocks.every(({ box, square }) => box.width < square.size && box.left >= square.left)).toBe(true);
    const inset = listBlocks({ view: { zoom: 2, left: 0, top: 0 }, side: 512, height: 256 });
    expect(inset.map(({ name }) => name)).toContain("7168–8191");
    expect(inset.map(({ name }) => name)).not.toContain("8192–9215");
  });
});
