import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPort, locatePort } from "../../src/port-space/hilbert-curve.js";
import { PORT_COUNT, SIDE } from "../../src/port-space/picture.js";

const PORTS = Array.from({ length: PORT_COUNT }, (_, port) => port);

describe("the Hilbert curve", () => {
  it("gives each of the 65,536 ports a cell of its own, and finds it there again", () => {
    expect(PORTS.filter((port) => findPort(locatePort(port)) !== port)).toEqual([]);
  });

  it("gives each of the 256 x 256 cells a port of its own", () => {
    const ports = PORTS.map((number) => findPort({ x: number % SIDE, y: Math.floor(number / SIDE) }));
    expect(new Set(ports).size).toBe(PORT_COUNT);
    expect(Math.max(...new Set(ports.map((port) => port >> 8)))).toBe(SIDE - 1);
  });

  it("takes one step from a port to the next", () => {
    const steps = PORTS.slice(1).map((port) => {
      const [from, to] = [locatePort(port - 1), locatePort(port)];
      return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
    });
    expect(new Set(steps)).toEqual(new Set([1]));
  });

  it("fills a square with every aligned block of 4, 16, … ports", () => {
    const blocks = fc
      .integer({ min: 0, max: 8 })
      .chain((order) => fc.tuple(fc.constant(4 ** order), fc.integer({ min: 0, max: 4 ** (8 - order) - 1 })));
    fc.assert(
      fc.property(blocks, fc.double({ min: 0, max: 1, noNaN: true }), ([size, index], within) => {
        const side = Math.sqrt(size);
        const corner = locatePort(size * index);
        const cell = locatePort(size * index + Math.min(size - 1, Math.floor(within * size)));
        return (
          Math.floor(cell.x / side) === Math.floor(corner.x / side) &&
          Math.floor(cell.y / side) === Math.floor(corner.y / side)
        );
      }),
    );
  });

  it("has the System Ports at the top left and the Dynamic Ports at the top right", () => {
    expect(locatePort(0)).toEqual({ x: 0, y: 0 });
    expect(locatePort(65_535)).toEqual({ x: 255, y: 0 });
    const isSystem = ({ x, y }: { x: number; y: number }) => x < 32 && y < 32;
    const isDynamic = ({ x, y }: { x: number; y: number }) => x >= 128 && y < 128;
    expect(PORTS.filter((port) => isSystem(locatePort(port)))).toEqual(PORTS.slice(0, 1024));
    expect(PORTS.filter((port) => isDynamic(locatePort(port)))).toEqual(PORTS.slice(49_152));
  });
});
