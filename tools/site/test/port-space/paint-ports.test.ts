import { describe, expect, it } from "vitest";
import { locatePort } from "../../src/port-space/hilbert-curve.js";
import { paintPorts } from "../../src/port-space/paint-ports.js";
import type { Colour } from "../../src/port-space/palette.js";
import { PORT_COUNT, SIDE } from "../../src/port-space/picture.js";

const GROUND: Colour = [200, 200, 200];
const PALETTE: readonly Colour[] = [GROUND, [10, 20, 30], [0, 0, 100]];

function paint(shown?: number): (port: number) => readonly number[] {
  const classOf = new Uint8Array(PORT_COUNT);
  classOf[443] = 1;
  classOf[65_535] = 2;
  const pixels = paintPorts(classOf, PALETTE, shown, GROUND);
  return (port) => {
    const { x, y } = locatePort(port);
    return [...pixels.subarray((y * SIDE + x) * 4, (y * SIDE + x) * 4 + 4)];
  };
}

describe("the painted picture", () => {
  it("has each port's colour at the port's cell, and nothing shines through", () => {
    const at = paint();
    expect([at(443), at(65_535), at(80)]).toEqual([
      [10, 20, 30, 255],
      [0, 0, 100, 255],
      [200, 200, 200, 255],
    ]);
  });

  it("shows one class alone, the others faded", () => {
    const at = paint(1);
    expect(at(443)).toEqual([10, 20, 30, 255]);
    expect(at(65_535)).toEqual([176, 176, 188, 255]);
  });
});
