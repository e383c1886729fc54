import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRegistrations } from "../../src/registrations/count-registrations.js";
import { chooseTicks, layOutChart } from "../../src/registrations/lay-out-chart.js";
import { describeYear, moveYear } from "../../src/registrations/registrations-chart.js";

function register(serviceName: string, port: number | undefined, registrationDate: string | undefined) {
  return {
    serviceName,
    ports: port === undefined ? undefined : { first: port, last: port },
    registrationDate,
  };
}

describe("registrations a year", () => {
  it("count a service name at a port once over its transport protocols, by its earliest date", () => {
    const { years, undated } = countRegistrations([
      register("foo", 1, "2003-05"),
      register("foo", 1, "2002-01-31"),
      register("foo", 1, undefined),
      register("foo", 2, "2004"),
      register("bar", undefined, "2004-12"),
      register("old", 3, undefined),
      register("old", 3, undefined),
    ]);
    expect(years).toEqual([
      { year: 2002, withPort: 1, withoutPort: 0 },
      { year: 2003, withPort: 0, withoutPort: 0 },
      { year: 2004, withPort: 1, withoutPort: 1 },
    ]);
    expect(undated).toBe(1);
  });

  it("know the whole registry, each registration once", () => {
    const { years, undated } = countRegistrations();
    const dated = years.reduce((sum, { withPort, withoutPort }) => sum + withPort + withoutPort, 0);
    expect(dated + undated).toBeGreaterThan(7_000);
    expect(years.find(({ year }) => year === 2006)?.withPort).toBeGreaterThan(250);
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => (years[0]?.year ?? 0) + index));
  });

  it("are nothing where no date is", () => {
    expect(countRegistrations([register("foo", 1, undefined)])).toMatchObject({ years: [], undated: 1 });
    expect(layOutChart([], 300, 200).bars).toEqual([]);
  });

  it("are gone through by keys, and no further than the first and last year", () => {
    const years = [1992, 1993, 1994].map((year) => ({ year, withPort: 1, withoutPort: 0 }));
    const keys = ["ArrowRight", "ArrowLeft", "Home", "End", "a"];
    expect(keys.map((key) => moveYear(years, 1993, key)?.year)).toEqual([1994, 1992, 1992, 1994, undefined]);
    expect(moveYear(years, 1994, "ArrowRight")?.year).toBe(1994);
  });

  it("are told in words", () => {
    expect(describeYear({ year: 2011, withPort: 99, withoutPort: 63 })).toBe(
      "2011: 162 registrations, 99 of them with a port",
    );
    expect(describeYear({ year: 1992, withPort: 1, withoutPort: 0 })).toBe("1992: 1 registration");
  });
});

describe("the chart", () => {
  it("has few round ticks, from 0 to beyond the highest bar", () => {
    expect(chooseTicks(313)).toEqual([0, 100, 200, 300, 400]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (highest) => {
        const ticks = chooseTicks(highest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(ticks.at(-2)).toBeLessThan(highest);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it("draws bars side by side within its axes, as high as their numbers", () => {
    const count = fc.record({ withPort: fc.nat(400), withoutPort: fc.nat(80) });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 250, max: 1400 }),
        (counts, width) => {
          const years = counts.map((it, index) => ({ year: 1990 + index, ...it }));
          const { bars, plot, ticks } = layOutChart(years, width, 300);
          const pixels = (plot.bottom - plot.top) / (ticks.at(-1)?.value ?? 1);
          for (const [index, bar] of bars.entries()) {
            expect(bar.left).toBeGreaterThan(bars[index - 1]?.left ?? plot.left - 1);
            expect(bar.left + bar.width).toBeLessThan(bars[index + 1]?.left ?? plot.right + 0.001);
            expect(bar.nameTop).toBeGreaterThanOrEqual(plot.top - 1e-9);
            expect(bar.portHeight).toBeCloseTo(bar.withPort * pixels, 6);
            expect(bar.nameTop + bar.nameHeight).toBeCloseTo(bar.portTop, 6);
            expect(bar.portTop + bar.portHeight).toBeCloseTo(plot.bottom, 6);
          }
        },
      ),
    );
  });

  it("names no more years than there is room for", () => {
    const years = Array.from({ length: 34 }, (_, index) => ({
      year: 1992 + index,
      withPort: 1,
      withoutPort: 0,
    }));
    const named = (width: number) => layOutChart(years, width, 300).bars.filter(({ isNamed }) => isNamed);
    expect(named(288).map(({ year }) => year)).toEqual([2000, 2010, 2020]);
    expect(named(900).map(({ year }) => year)).toContain(2024);
  });
});
