import type { Inks } from "./scene.js";

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
