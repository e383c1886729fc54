import type { Colour } from "./colour.js";

/**
 * A colour of the OKLCH space, in which equal steps look equal.
 *
 * @param lightness - 0 to 1
 * @param chroma - 0 is grey; 0.1 is calm
 * @param hue - in degrees: 30 red, 110 yellow, 150 green, 260 blue
 * @see https://www.w3.org/TR/css-color-4/#ok-lab
 */
export function mixColour(lightness: number, chroma: number, hue: number): Colour {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toByte(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    toByte(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    toByte(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** A share of light, 0 to 1, in the steps of sRGB; what a screen cannot show is its nearest. */
function toByte(share: number): number {
  const value = share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}
