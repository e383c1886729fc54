import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { describeYear } from "./describe-year.js";
import { layOutChart } from "./lay-out-chart.js";
import { moveYear } from "./move-year.js";
import type { Registrations, YearCount } from "./registrations.js";
import { useWidth } from "./use-width.js";
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
