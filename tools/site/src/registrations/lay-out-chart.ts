import type { YearCount } from "./count-registrations.js";

const MARGIN = { left: 40, right: 8, top: 12, bottom: 28 } as const;

/** Room for the digits of a year, and some air. */
const YEAR_WIDTH = 44;

/** A bar in two parts, one upon the other; all numbers are pixels. */
export interface Bar extends YearCount {
  readonly left: number;
  readonly width: number;
  /** Where the part of those with a port begins, and how high it is. */
  readonly portTop: number;
  readonly portHeight: number;
  readonly nameTop: number;
  readonly nameHeight: number;
  /** Whether there is room for its year below it. */
  readonly isNamed: boolean;
}

export interface ChartLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** Lays the bars of the years out in a canvas of a size. */
export function layOutChart(years: readonly YearCount[], width: number, height: number): ChartLayout {
  const plot = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const ticks = chooseTicks(Math.max(1, ...years.map(({ withPort, withoutPort }) => withPort + withoutPort)));
  const pixels = (plot.bottom - plot.top) / (ticks.at(-1) ?? 1);
  const room = (plot.right - plot.left) / Math.max(1, years.length);
  const apart = [1, 2, 5, 10, 20].find((step) => step * room >= YEAR_WIDTH) ?? 50;
  const bars = years.map((count, index) => {
    const portTop = plot.bottom - count.withPort * pixels;
    const nameHeight = count.withoutPort * pixels;
    const part = { portTop, portHeight: plot.bottom - portTop, nameTop: portTop - nameHeight, nameHeight };
    const left = plot.left + index * room + room * 0.1;
    return { ...count, ...part, left, width: room * 0.8, isNamed: count.year % apart === 0 };
  });
  return { plot, bars, ticks: ticks.map((value) => ({ value, at: plot.bottom - value * pixels })) };
}

const MOST_TICKS = 5;

/** Round numbers from 0 to the first that is not below the highest value: 1, 2 or 5 and noughts apart. */
export function chooseTicks(highest: number): readonly number[] {
  const least = Math.max(1, highest / MOST_TICKS);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((it) => it >= least) ?? power;
  const count = Math.max(1, Math.ceil(highest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
