import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Figures, measureFigures } from "./measure-figures.js";

const limits: Figures = JSON.parse(readFileSync(new URL("../budgets.json", import.meta.url), "utf8"));

describe("budgets.json", () => {
  let figures: Figures;
  beforeAll(async () => {
    figures = await measureFigures();
  });

  it("has a limit for every figure, and none for another", () => {
    expect(Object.keys(limits).toSorted()).toEqual(Object.keys(figures).toSorted());
  });

  // A figure far below its limit would let a loss through as large as the gain was.
  it.each(Object.entries(limits))("keeps %s under %d, and not under two thirds of it", (what, limit) => {
    expect(figures[what]).toBeLessThanOrEqual(limit);
    expect(figures[what]).toBeGreaterThanOrEqual(limit / 1.5);
  });
});
