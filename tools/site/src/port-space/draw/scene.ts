import type { TransportProtocol } from "@ianakit/registry";
import { type Cell, SIDE, type View } from "../picture.js";

/** Everything that is seen of the picture at a moment. */
export interface Scene {
  /** A pixel a port. */
  readonly image: CanvasImageSource;
  readonly view: View;
  /** Of the canvas, in pixels of the page. */
  readonly side: number;
  readonly transport: TransportProtocol;
  /** The port of the keyboard's cursor, and the one under the pointer. */
  readonly cursor: number | undefined;
  readonly hovered: number | undefined;
  readonly inks: Inks;
}

/** The colours and the font of what is written into the picture: those of the page around it. */
interface Inks {
  readonly text: string;
  readonly surface: string;
  readonly focus: string;
  readonly font: string;
}

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

/**
 * The font that is written in, as a canvas names it.
 *
 * @param size - in pixels of the page
 */
export function fontOf({ font }: Inks, size: number): string {
  return `600 ${size}px ${font}`;
}

interface TextStyle {
  readonly size: number;
  readonly align: CanvasTextAlign;
  /** Of the text, 0 to 1; its halo is as opaque. */
  readonly opacity?: number;
}

/** Writes text that can be read upon cells of any colour: in the page's own, within a halo of its surface. */
export function writeText(
  context: CanvasRenderingContext2D,
  inks: Inks,
  text: string,
  at: readonly [x: number, y: number],
  { size, align, opacity = 1 }: TextStyle,
): void {
  context.font = fontOf(inks, size);
  context.textAlign = align;
  context.textBaseline = "middle";
  context.globalAlpha = opacity;
  context.lineJoin = "round";
  context.lineWidth = size / 3.5;
  context.strokeStyle = inks.surface;
  context.strokeText(text, ...at);
  context.fillStyle = inks.text;
  context.fillText(text, ...at);
  context.globalAlpha = 1;
}

/** The page's own colours and font, as its style sheets have them now. */
export function readInks(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return {
    text: style.color,
    surface: style.backgroundColor,
    focus: style.outlineColor,
    font: style.fontFamily,
  };
}
