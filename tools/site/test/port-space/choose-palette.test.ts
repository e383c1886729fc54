import { describe, expect, it } from "vitest";
import { YEAR_CLASSES } from "../../src/port-space/classify-ports.js";
import type { Colour, Scheme } from "../../src/port-space/palette.js";
import { choosePalette } from "../../src/port-space/palette.js";
import { contrastBetween, distanceBetween, EYE_NAMES, lightnessOf } from "./simulate-eye.js";

const SCHEMES: readonly Scheme[] = ["light", "dark"];
const CASES = SCHEMES.flatMap((scheme) => EYE_NAMES.map((eye) => [scheme, eye] as const));

function pairs(colours: readonly Colour[]): readonly (readonly [Colour, Colour])[] {
  return colours.flatMap((one, place) => colours.slice(place + 1).map((other) => [one, other] as const));
}

/** Of the L* of colours in a row, the smallest step in the direction of the first one. */
function smallestStep(lightnesses: readonly number[]): number {
  const steps = lightnesses.slice(1).map((lightness, place) => lightness - (lightnesses[place] ?? 0));
  const direction = Math.sign(steps[0] ?? 0);
  return Math.min(...steps.map((step) => step * direction));
}

describe.each(CASES)("the palettes in the %s scheme, seen with %s", (scheme, eye) => {
  const years = choosePalette("year", scheme);
  const ramp = years.slice(0, YEAR_CLASSES.length);

  it("tell the statuses apart by far, and by lightness alone", () => {
    for (const [one, other] of pairs(choosePalette("status", scheme))) {
      expect(distanceBetween(eye, one, other)).toBeGreaterThan(12);
      expect(Math.abs(lightnessOf(one, eye) - lightnessOf(other, eye))).toBeGreaterThan(6);
    }
  });

  it("order the years by lightness, in steps that can be seen", () => {
    expect(smallestStep(ramp.map((colour) => lightnessOf(colour, eye)))).toBeGreaterThan(4.5);
  });

  it("tell every year from every other, from no date and from no assignment", () => {
    const distances = pairs(years).map(([one, other]) => distanceBetween(eye, one, other));
    expect(Math.min(...distances)).toBeGreaterThan(8);
  });

  it("tell what is misused, specified and neither apart", () => {
    const distances = pairs(choosePalette("record", scheme)).map(([one, other]) =>
      distanceBetween(eye, one, other),
    );
    expect(Math.min(...distances)).toBeGreaterThan(8);
  });
});

describe.each(SCHEMES)("the palettes in the %s scheme", (scheme) => {
  it("let what is assigned and reserved stand out from what is not", () => {
    const [assigned, reserved, unassigned] = choosePalette("status", scheme) as [Colour, Colour, Colour];
    expect(contrastBetween(assigned, unassigned)).toBeGreaterThan(4.5);
    expect(contrastBetween(reserved, unassigned)).toBeGreaterThan(2.5);
  });

  it("give what is newest the most contrast", () => {
    const years = choosePalette("year", scheme);
    const newest = years[YEAR_CLASSES.length - 1] as Colour;
    expect(contrastBetween(newest, years.at(-1) as Colour)).toBeGreaterThan(9);
  });
});

it("the measure of palettes finds red and green that a deuteranope takes for one", () => {
  const [red, green] = [
    [176, 82, 0],
    [109, 122, 0],
  ] as const;
  expect(distanceBetween("every cone", red, green)).toBeGreaterThan(40);
  expect(distanceBetween("deuteranopia", red, green)).toBeLessThan(15);
  expect(lightnessOf([255, 255, 255])).toBeCloseTo(100, 1);
  expect(contrastBetween([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
});
