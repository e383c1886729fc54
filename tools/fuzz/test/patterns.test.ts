import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { collectPatterns } from "../src/patterns/collect-patterns.js";
import { listAttacks } from "../src/patterns/list-attacks.js";
import { measureGrowth } from "../src/patterns/measure-growth.js";

/** Twice the text takes twice the time, or four times the square. */
const LARGEST_RATIO = 3;
/** For each pattern; one that it cannot decide on in this time is left to the timed attacks. */
const CHECKER_MILLISECONDS = 500;

/** What the checker can attack, and why nobody else can. */
const EXCEPTIONS: readonly { readonly place: RegExp; readonly reason: string }[] = [
  {
    place: /^tools\/release\/src\/oracle\/list-deprecations\.ts:/,
    reason:
      "reads generated declarations, where no text of the registry can write the @ that makes it go back",
  },
  {
    place: /^tools\/release\/src\/oracle\/remove-comments\.ts:3\b/,
    reason: "reads generated declarations, where every string and every comment ends",
  },
];

const found = collectPatterns();
const patterns = new Map(
  found.flatMap(({ place, pattern }) =>
    pattern === undefined ? [] : [[`${pattern} of ${place}`, { place, pattern }]],
  ),
);

function measureWorst(pattern: RegExp): number {
  let worst = 1;
  for (const attack of listAttacks(pattern)) {
    worst = Math.max(worst, measureGrowth(pattern, attack));
    if (worst > LARGEST_RATIO) break;
  }
  return worst;
}

function isExcused(place: string): boolean {
  return EXCEPTIONS.some((exception) => exception.place.test(place));
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

  it.each(timed)("takes no more than twice the time for twice the text: %s", (_, { pattern }) => {
    expect(measureWorst(pattern)).toBeLessThan(LARGEST_RATIO);
  });

  it("is called safe by a checker, or there is a reason why nobody can use it", async () => {
    const attacked: string[] = [];
    let undecided = 0;
    for (const [name, { place, pattern }] of patterns) {
      const { status } = await check(pattern.source, pattern.flags, { timeout: CHECKER_MILLISECONDS });
      if (status === "vulnerable") attacked.push(`${place} ${name}`);
      if (status === "unknown") undecided++;
    }
    expect(attacked.filter((text) => !isExcused(text))).toEqual([]);
    expect(undecided).toBeLessThan(patterns.size / 2);
  });
});
