import type { Colour, Scheme } from "./colour.js";
import { mixColour } from "./mix-colour.js";

/** From what stands out least to what stands out most, on paper and in the dark: always from dark purple to yellow or back. */
const RAMPS = {
  light: { from: { lightness: 0.77, hue: 112 }, to: { lightness: 0.24, hue: 300 } },
  dark: { from: { lightness: 0.46, hue: 300 }, to: { lightness: 0.95, hue: 106 } },
} as const;

const CHROMA = 0.11;

/** Colours in order: lightness alone tells them apart, in equal steps, so that they can be read without colour. */
export function makeRamp(count: number, scheme: Scheme): readonly Colour[] {
  const { from, to } = RAMPS[scheme];
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const between = (first: number, last: number) => first + share * (last - first);
    return mixColour(between(from.lightness, to.lightness), CHROMA, between(from.hue, to.hue));
  });
}
