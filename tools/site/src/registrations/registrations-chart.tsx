import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { describeYear } from "./describe-year.js";
import { type Bar, type ChartLayout, layOutChart } from "./lay-out-chart.js";
import type { Registrations, YearCount } from "./registrations.js";
import { useWidth } from "./use-width.js";
import "./registrations.css";

const FIRST_WIDTH = 900;
const HEIGHT = 300;

/** How far each key goes, in years. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Registrations a year as bars. One control for the keyboard: its arrow keys go from year to year, each told in words. */
export function RegistrationsChart({ years }: Pick<Registrations, "years">): VNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, FIRST_WIDTH);
  const peak = findPeak(years);
  const [chosen, setChosen] = useState<YearCount>();
  const told = chosen ?? peak;
  const layout = layOutChart(years, width, HEIGHT);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = years.findIndex(({ year }) => year === told.year) + by;
    setChosen(years[Math.min(years.length - 1, Math.max(0, place))]);
  };
  return (
    <div class="registrations-chart" ref={frame}>
      <p class="chart-key">
        <span class="key with-port">with a port</span>
        <span class="key without-port">a name alone</span>
        <output>{chosen === undefined ? `Most in ${describeYear(peak)}` : describeYear(chosen)}</output>
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
          <Axis {...layout} />
          {layout.bars.map((bar) => (
            <YearBar
              key={bar.year}
              bar={bar}
              plot={layout.plot}
              isChosen={bar.year === chosen?.year}
              onChoose={setChosen}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

function findPeak(years: readonly YearCount[]): YearCount {
  const sum = ({ withPort, withoutPort }: YearCount) => withPort + withoutPort;
  return years.reduce((one, other) => (sum(other) > sum(one) ? other : one), {
    year: years[0]?.year ?? 0,
    withPort: 0,
    withoutPort: 0,
  });
}

function Axis({ ticks, plot }: ChartLayout): VNode {
  return (
    <g class="axis">
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text x={plot.left - 8} y={at + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

interface YearBarProps {
  readonly bar: Bar;
  readonly plot: ChartLayout["plot"];
  readonly isChosen: boolean;
  readonly onChoose: (year: YearCount) => void;
}

function YearBar({ bar, plot, isChosen, onChoose }: YearBarProps): VNode {
  const { year, left, width } = bar;
  return (
    <g class="bar" data-year={year} data-chosen={isChosen} onPointerEnter={() => onChoose(bar)}>
      <rect class="room" x={left} width={width} y={plot.top} height={plot.bottom - plot.top} />
      <rect class="with-port" x={left} width={width} y={bar.portTop} height={bar.portHeight} />
      <rect class="without-port" x={left} width={width} y={bar.nameTop} height={bar.nameHeight} />
      {bar.isNamed && (
        <text x={left + width / 2} y={plot.bottom + 18} text-anchor="middle">
          {year}
        </text>
      )}
    </g>
  );
}
