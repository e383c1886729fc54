import type { TransportProtocol } from "@ianakit/registry";
import type { Scheme } from "../palette.js";
import { type Cell, SIDE, type View } from "../picture.js";
import type { PortNames } from "../port-names.js";
import { findGround } from "./ink.js";

/** Everything that a drawing of the picture depends on. */
export interface Scene {
  /** A pixel a port. */
  readonly image: CanvasImageSource;
  /** By cell, row by row: 1 where black cannot be read upon it. */
  readonly darkCells: Uint8Array;
  readonly view: View;
  /** The width of the canvas, in pixels of the page. */
  readonly side: number;
  /** Its height: the inset is not a square. */
  readonly height: number;
  readonly transport: TransportProtocol;
  readonly names: PortNames;
  /** The port at the keyboard's cursor, and the one under the pointer. */
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
  /** For text on light cells, and for text on dark ones. */
  readonly onLight: string;
  readonly onDark: string;
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
  readonly align: "left" | "center";
  /** Whether it always has a plate behind it, because lines pass there. */
  readonly isPlated?: boolean;
}

/** Room of a text beside its letters, in pixels. */
const PADDING = 3;

/** Writes text in the ink that can be read on the cells under it; where these are both dark and light, on a plate. */
export function writeText(
  context: CanvasRenderingContext2D,
  { inks, darkCells, view, side }: Scene,
  text: string,
  [x, y]: readonly [x: number, y: number],
  { size, align, isPlated = false }: TextStyle,
): void {
  context.font = fontOf(inks, size);
  context.textAlign = align;
  context.textBaseline = "middle";
  const width = context.measureText(text).width + 2 * PADDING;
  const left = (align === "left" ? x : x - width / 2 + PADDING) - PADDING;
  const box = { left, top: y - size * 0.7, width, height: size * 1.4 };
  const ground = isPlated ? "mixed" : findGround(darkCells, view, side, box);
  if (ground === "mixed") {
    context.fillStyle = inks.surface;
    context.beginPath();
    context.roundRect(box.left, box.top, box.width, box.height, 3);
    context.fill();
  }
  context.fillStyle = { light: inks.onLight, dark: inks.onDark, mixed: inks.text }[ground];
  context.fillText(text, x, y);
}

/** The page's current colours and font. */
export function readInks(canvas: HTMLCanvasElement, scheme: Scheme): Inks {
  const {
    color: text,
    backgroundColor: surface,
    outlineColor: focus,
    fontFamily: font,
  } = getComputedStyle(canvas);
  const [onLight, onDark] = scheme === "dark" ? [surface, text] : [text, surface];
  return { text, surface, focus, font, onLight, onDark };
}
