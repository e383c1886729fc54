import type { Inks } from "./scene.js";

/**
 * The font that is written in, as a canvas names it.
 *
 * @param size - in pixels of the page
 */
export function fontOf({ font }: Inks, size: number): string {
  return `600 ${size}px ${font}`;
}
