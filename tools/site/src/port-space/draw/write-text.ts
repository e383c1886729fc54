import { fontOf } from "./font-of.js";
import type { Inks } from "./scene.js";

export interface TextStyle {
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
