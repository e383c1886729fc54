import type { Colour } from "../../src/port-space/palette.js";

/** What each kind of colour blindness leaves of red, green and blue light: Machado, Oliveira and Fernandes, 2009. */
const EYES = {
  "every cone": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Eye = keyof typeof EYES;
export const EYE_NAMES = Object.keys(EYES) as readonly Eye[];

type Triple = readonly [number, number, number];

/** Light of a colour as an eye sees it, each 0 to 1. */
export function simulateEye(eye: Eye, colour: Colour): Triple {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const rows = EYES[eye];
  const mix = (row: number) =>
    (rows[row] ?? 0) * red + (rows[row + 1] ?? 0) * green + (rows[row + 2] ?? 0) * blue;
  return [clampShare(mix(0)), clampShare(mix(3)), clampShare(mix(6))];
}

/** L*a*b* of light: one step of it is about what an eye can just tell. */
export function toLab([red, green, blue]: Triple): Triple {
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((share) =>
    share > 216 / 24_389 ? Math.cbrt(share) : ((24_389 / 27) * share + 16) / 116,
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** L* of a colour, 0 to 100: what is left of it in print without colour. */
export function lightnessOf(colour: Colour, eye: Eye = "every cone"): number {
  return toLab(simulateEye(eye, colour))[0];
}

export function distanceBetween(eye: Eye, one: Colour, other: Colour): number {
  const [from, to] = [toLab(simulateEye(eye, one)), toLab(simulateEye(eye, other))];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** The contrast of WCAG 2.2, 1 to 21. */
export function contrastBetween(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red, green, blue] = simulateEye("every cone", colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
