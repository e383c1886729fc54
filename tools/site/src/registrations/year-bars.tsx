import type { VNode } from "preact";
import type { YearCount } from "./count-registrations.js";
import type { Bar, ChartLayout } from "./lay-out-chart.js";

export interface YearBarsProps extends ChartLayout {
  readonly chosen: number | undefined;
  readonly onChoose: (year: YearCount) => void;
}

/** The chart's axis and bars; a bar's whole height answers to the pointer. */
export function YearBars({ ticks, plot, bars, chosen, onChoose }: YearBarsProps): VNode {
  return (
    <>
      {ticks.map(({ value, at }) => (
        <g class="tick" key={value}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text x={plot.left - 8} y={at + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <g
          class="bar"
          key={bar.year}
          data-year={bar.year}
          data-chosen={bar.year === chosen}
          onPointerEnter={() => onChoose(bar)}
        >
          <rect class="room" x={bar.left} width={bar.width} y={plot.top} height={plot.bottom - plot.top} />
          <BarParts {...bar} bottom={plot.bottom} />
        </g>
      ))}
    </>
  );
}

function BarParts({ bottom, ...bar }: Bar & { readonly bottom: number }): VNode {
  const { left, width } = bar;
  return (
    <>
      <rect class="with-port" x={left} width={width} y={bar.portTop} height={bar.portHeight} />
      <rect class="without-port" x={left} width={width} y={bar.nameTop} height={bar.nameHeight} />
      {bar.isNamed && (
        <text x={left + width / 2} y={bottom + 18} text-anchor="middle">
          {bar.year}
        </text>
      )}
    </>
  );
}
