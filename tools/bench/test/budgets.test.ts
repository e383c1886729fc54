import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../vitest.embedded-rows.js";
import { countUnits } from "./count-units.js";
import { type Figures, measureFigures } from "./measure-figures.js";

/** What is the registry's grows with the registry: its limit is so much for each, beside what is the same for all. */
interface UnitLimit {
  readonly fixed: number;
  readonly per: number;
  readonly of: string;
}

const limits: Readonly<Record<string, number | UnitLimit>> = JSON.parse(
  readFileSync(new URL("../budgets.json", import.meta.url), "utf8"),
);

describe("budgets.json", () => {
  let figures: Figures;
  let units: Readonly<Record<string, number>>;
  beforeAll(async () => {
    figures = await measureFigures();
    units = await countUnits();
  });

  it("has a limit for every figure, and none for another", () => {
    expect(Object.keys(limits).toSorted()).toEqual(Object.keys(figures).toSorted());
  });

  // A figure far below its limit would let a loss through as large as the gain was. What a unit costs is measured for
  // the first snapshot: in an update, which may describe at length what it adds to a few, it may be twice or half of that.
  const slack = isFirstSnapshot ? 1.5 : 3;
  const unitFactor = isFirstSnapshot ? 1 : 2;
  it.each(Object.entries(limits))("keeps %s under %j, and not far under it", (what, limit) => {
    const times = (factor: number) =>
      typeof limit === "number" ? limit : limit.fixed + limit.per * factor * (units[limit.of] ?? Number.NaN);
    expect(figures[what]).toBeLessThanOrEqual(times(unitFactor));
    expect(figures[what]).toBeGreaterThanOrEqual(times(1) / slack);
  });
});
