import type { ClassifiedPorts, Colouring } from "./classify-ports.js";
import { isDark } from "./draw/ink.js";
import { listCellIndexes } from "./hilbert-curve.js";
import { type Colour, choosePalette, type Scheme } from "./palette.js";
import { PORT_COUNT, SIDE } from "./picture.js";

/** What the image of the ports depends on. */
export interface ImageWish {
  readonly ports: ClassifiedPorts;
  readonly colouring: Colouring;
  /** The class that is shown alone; all of them if `undefined`. */
  readonly shown: number | undefined;
  readonly scheme: Scheme;
}

/** The image, and by cell whether it is dark there. */
export interface PaintedPorts {
  readonly image: HTMLCanvasElement;
  readonly darkCells: Uint8Array;
}

/** Returns a painter that paints the image anew only if what it depends on has changed. */
export function makeImagePainter(): (wish: ImageWish) => PaintedPorts {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  let painted: ImageWish | undefined;
  let darkCells: Uint8Array = new Uint8Array();
  return (wish) => {
    if (painted === undefined || !isSame(painted, wish)) {
      const palette = choosePalette(wish.colouring, wish.scheme);
      const ground = choosePalette("year", wish.scheme).at(-1) ?? [0, 0, 0];
      const pixels = paintPorts(wish.ports.classOf, palette, wish.shown, ground);
      canvas.getContext("2d")?.putImageData(new ImageData(pixels, SIDE, SIDE), 0, 0);
      darkCells = listDarkCells(pixels);
      painted = wish;
    }
    return { image: canvas, darkCells };
  };
}

/** By cell, 1 where white is easier to read than black. */
export function listDarkCells(pixels: Uint8ClampedArray): Uint8Array {
  const known = new Map<number, number>();
  return Uint8Array.from(new Uint32Array(pixels.buffer), (pixel, cell) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * cell, 4 * cell + 3);
    const dark = known.get(pixel) ?? Number(isDark([red, green, blue]));
    known.set(pixel, dark);
    return dark;
  });
}

function isSame(one: ImageWish, other: ImageWish): boolean {
  return (
    one.ports === other.ports &&
    one.colouring === other.colouring &&
    one.shown === other.shown &&
    one.scheme === other.scheme
  );
}

/** How much of its colour a class keeps while another one is shown alone. */
const FADED = 0.12;

/**
 * The picture, a pixel a port: red, green, blue and opacity, row by row.
 *
 * @param classOf - by port number, its place in the palette
 * @param palette - of each class; the last but one and last may be what is no assignment
 * @param shown - the class that is shown alone; all of them if `undefined`
 * @param ground - what the others fade into
 */
export function paintPorts(
  classOf: Uint8Array,
  palette: readonly Colour[],
  shown: number | undefined,
  ground: Colour,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint32Array(PORT_COUNT);
  const colours = palette.map((colour, place) =>
    packColour(shown === undefined || shown === place ? colour : fade(colour, ground)),
  );
  const cells = listCellIndexes();
  for (let port = 0; port < PORT_COUNT; port++) {
    pixels[cells[port] ?? 0] = colours[classOf[port] ?? 0] ?? 0;
  }
  return new Uint8ClampedArray(pixels.buffer);
}

function fade(colour: Colour, ground: Colour): Colour {
  const mix = (from: number, to: number) => Math.round(to + (from - to) * FADED);
  return [mix(colour[0], ground[0]), mix(colour[1], ground[1]), mix(colour[2], ground[2])];
}

/** The four bytes of an opaque pixel in the order of the machine. */
function packColour([red, green, blue]: Colour): number {
  return new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer)[0] ?? 0;
}
