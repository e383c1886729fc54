import { describe, expect, it } from "vitest";
import { listAttacks } from "../src/patterns/list-attacks.js";
import { EXCEPTIONS, found, isExcused, patterns } from "../src/patterns/list-patterns.js";
import { measureGrowth, TIMES_THE_TEXT } from "../src/patterns/measure-growth.js";

/** Four times the text takes four times the time, or sixteen times the square: between them, as far from either. */
const LARGEST_RATIO = TIMES_THE_TEXT ** 1.5;

function measureWorst(pattern: RegExp): number {
  let worst = 1;
  for (const attack of listAttacks(pattern)) {
    worst = Math.max(worst, measureGrowth(pattern, attack));
    if (worst > LARGEST_RATIO) break;
  }
  return worst;
}

const timed = [...patterns].filter(([, { place }]) => !isExcused(place));

describe("a regular expression", () => {
  it("is found wherever there is one, and none is made at run time", () => {
    expect(patterns.size).toBeGreaterThan(100);
    expect(found.filter(({ pattern }) => pattern === undefined)).toEqual([]);
    expect(timed.length).toBe(patterns.size - EXCEPTIONS.length);
  });

  it("that goes back to each place of a text is found by the attacks", () => {
    for (const slow of [/\s*IANA assigned/, /\t+$/, /<[^>]*>$/])
      expect(measureWorst(slow), String(slow)).toBeGreaterThan(LARGEST_RATIO);
  });

  it.each(timed)("takes the time of a text and not of its square: %s", (_, { pattern }) => {
    expect(measureWorst(pattern)).toBeLessThan(LARGEST_RATIO);
  });
});
