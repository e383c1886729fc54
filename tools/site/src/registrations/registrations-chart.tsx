import type { RefObject, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Registrations, YearCount } from "./count-registrations.js";
import { layOutChart } from "./lay-out-chart.js";
import { YearBars } from "./year-bars.js";
import "./registrations.css";

const FIRST_WIDTH = 900;
const HEIGHT = 300;

/** Registrations a year as bars. One control for the keyboard: its arrow keys go from year to year, each told in words. */
export function RegistrationsChart({ years }: Pick<Registrations, "years">): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, FIRST_WIDTH);
  const [chosen, setChosen] = useState<YearCount>();
  const told = chosen ?? findPeak(years);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveYear(years, told.year, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <div class="registrations-chart" ref={frame}>
      <p class="chart-key">
        <span class="key with-port">with a port</span>
        <span class="key without-port">a name alone</span>
        <output>{chosen === undefined ? `Most in ${describeYear(told)}` : describeYear(told)}</output>
      </p>
      <div
        role="slider"
        tabIndex={0}
        aria-label="Registrations a year"
        aria-valuemin={years[0]?.year ?? 0}
        aria-valuemax={years.at(-1)?.year ?? 0}
        aria-valuenow={told.year}
        aria-valuetext={describeYear(told)}
        onKeyDown={onKeyDown}
      >
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} aria-hidden="true">
          <YearBars {...layOutChart(years, width, HEIGHT)} chosen={chosen?.year} onChoose={setChosen} />
        </svg>
      </div>
    </div>
  );
}

function findPeak(years: readonly YearCount[]): YearCount {
  const sum = ({ withPort, withoutPort }: YearCount) => withPort + withoutPort;
  const none = { year: years[0]?.year ?? 0, withPort: 0, withoutPort: 0 };
  return years.reduce((one, other) => (sum(other) > sum(one) ? other : one), none);
}

/** A bar in words: `"2011: 162 registrations, 99 of them with a port"`. */
export function describeYear({ year, withPort, withoutPort }: YearCount): string {
  const all = withPort + withoutPort;
  const words = `${year}: ${all} ${all === 1 ? "registration" : "registrations"}`;
  return withoutPort === 0 ? words : `${words}, ${withPort} of them with a port`;
}

/** How far each key goes, in years. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The year that a key goes to.
 *
 * @param key - as a `KeyboardEvent` names it
 * @returns `undefined` for a key that goes nowhere
 */
export function moveYear(years: readonly YearCount[], from: number, key: string): YearCount | undefined {
  const by = MOVES[key];
  if (by === undefined) return undefined;
  const place = years.findIndex(({ year }) => year === from) + by;
  return years[Math.min(years.length - 1, Math.max(0, place))];
}

/** The width of an element, in pixels of the page; until it is measured, the one given. */
function useWidth(element: RefObject<Element>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      // An element that is not shown, as while a page is printed, has no width.
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
