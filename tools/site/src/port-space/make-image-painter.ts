import { choosePalette } from "./choose-palette.js";
import type { Scheme } from "./colour.js";
import type { ClassifiedPorts, Colouring } from "./colouring.js";
import { paintPorts } from "./paint-ports.js";
import { SIDE } from "./picture.js";

/** What the image of the ports depends on. */
export interface ImageWish {
  readonly ports: ClassifiedPorts;
  readonly colouring: Colouring;
  /** The class that is shown alone; all of them if `undefined`. */
  readonly shown: number | undefined;
  readonly scheme: Scheme;
}

/** Paints the image of the ports, and again only when something else is wished for. */
export function makeImagePainter(): (wish: ImageWish) => HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  let painted: ImageWish | undefined;
  return (wish) => {
    if (painted === undefined || !isSame(painted, wish)) {
      const palette = choosePalette(wish.colouring, wish.scheme);
      const ground = choosePalette("year", wish.scheme).at(-1) ?? [0, 0, 0];
      const pixels = paintPorts(wish.ports.classOf, palette, wish.shown, ground);
      canvas.getContext("2d")?.putImageData(new ImageData(pixels, SIDE, SIDE), 0, 0);
      painted = wish;
    }
    return canvas;
  };
}

function isSame(one: ImageWish, other: ImageWish): boolean {
  return (
    one.ports === other.ports &&
    one.colouring === other.colouring &&
    one.shown === other.shown &&
    one.scheme === other.scheme
  );
}
