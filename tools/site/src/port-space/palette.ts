import { type Colouring, YEAR_CLASSES } from "./classify-ports.js";

/** A colour of the screen: red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What the picture is drawn for; what is printed is as light as paper. */
export type Scheme = "light" | "dark";

/** The site's own colours of a status, what is not assigned receding: so light or dark that grey tells them apart too. */
const STATUS_COLOURS = {
  light: {
    assigned: [11, 93, 102],
    reserved: [205, 137, 20],
    unassigned: [241, 239, 233],
    dynamic: [207, 198, 226],
  },
  dark: {
    assigned: [111, 199, 207],
    reserved: [196, 128, 34],
    unassigned: [31, 36, 43],
    dynamic: [65, 54, 92],
  },
} as const satisfies Record<Scheme, Record<string, Colour>>;

/** Assigned, without an RFC or a date. */
const UNKNOWN = { light: [207, 203, 194], dark: [66, 71, 79] } as const satisfies Record<Scheme, Colour>;

/** Unauthorized use: the colour that stands out most. */
const MISUSED = { light: [176, 56, 0], dark: [255, 140, 80] } as const satisfies Record<Scheme, Colour>;

/** The colour of each class that `classifyPorts` gives, in its order. */
export function choosePalette(colouring: Colouring, scheme: Scheme): readonly Colour[] {
  const { assigned, reserved, unassigned, dynamic } = STATUS_COLOURS[scheme];
  if (colouring === "status") return [assigned, reserved, unassigned, dynamic];
  if (colouring === "record") return [MISUSED[scheme], assigned, UNKNOWN[scheme], unassigned];
  return [...makeRamp(YEAR_CLASSES.length, scheme), UNKNOWN[scheme], unassigned];
}

/** From what stands out least to what stands out most, on paper and in the dark: always from dark purple to yellow or back. */
const RAMPS = {
  light: { from: { lightness: 0.77, hue: 112 }, to: { lightness: 0.24, hue: 300 } },
  dark: { from: { lightness: 0.46, hue: 300 }, to: { lightness: 0.95, hue: 106 } },
} as const;

const CHROMA = 0.11;

/** Colours in order: lightness alone tells them apart, in equal steps, so that they can be read without colour. */
function makeRamp(count: number, scheme: Scheme): readonly Colour[] {
  const { from, to } = RAMPS[scheme];
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const between = (first: number, last: number) => first + share * (last - first);
    return mixColour(between(from.lightness, to.lightness), CHROMA, between(from.hue, to.hue));
  });
}

/**
 * A colour of the OKLCH space, in which equal steps look equal.
 *
 * @param lightness - 0 to 1
 * @param chroma - 0 is grey; 0.1 is calm
 * @param hue - in degrees: 30 red, 110 yellow, 150 green, 260 blue
 * @see https://www.w3.org/TR/css-color-4/#ok-lab
 */
function mixColour(lightness: number, chroma: number, hue: number): Colour {
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
