import { formatFigure } from "../format.js";
import { findRow, type Place, type Results, type Row } from "../row.js";
import { drawKey, frame, measureSmallText, round, WIDTH, write } from "./frame.js";

/** A plot of rows of one table: ours, the best peer's figure and the limit of each. */
export interface BarPlot extends Omit<Place, "what"> {
  readonly title: string;
  /** The rows, by the labels of their bars. */
  readonly rows: Readonly<Record<string, string>>;
  /** Figures of which one is a thousand times as large as another are drawn by their logarithms. */
  readonly isLogarithmic: boolean;
}

const [LABEL, BAR, GAP, TOP] = [92, 13, 12, 58];

/** Groups of bars; `undefined` if a figure is missing. */
export function drawBars(plot: BarPlot, results: Results): string | undefined {
  const groups: { label: string; row: Row }[] = [];
  for (const [label, what] of Object.entries(plot.rows)) {
    const row = findRow(results, { ...plot, what });
    if (row === undefined || !listBars(row).every(({ figure }) => figure >= 0)) return undefined;
    groups.push({ label, row });
  }
  const measure = plot.isLogarithmic
    ? (figure: number) => Math.log10(1 + figure)
    : (figure: number) => figure;
  const longest = Math.max(
    ...groups.flatMap(({ row }) => listBars(row).map(({ figure }) => measure(figure))),
  );
  const behind = Math.max(
    ...groups.flatMap(({ row }) => listBars(row).map((bar) => measureSmallText(tellBar(bar, row.unit)))),
  );
  const scale = (figure: number) => (measure(figure) * (WIDTH - LABEL - behind - 6)) / longest;
  let y = TOP;
  const parts = groups.map(({ label, row }) => {
    const bars = listBars(row);
    const group = drawGroup(label, bars, row.unit, y, scale);
    y += bars.length * BAR + GAP;
    return group;
  });
  const told = groups.map(({ label, row }) => `${label}: ${tellRow(row)}`).join("; ");
  const note = `shorter is better${plot.isLogarithmic ? "; logarithmic" : ""}`;
  const key = drawKey({ ours: "ianakit", peer: "best peer", limit: "a bare equivalent" }, note);
  return frame({ title: plot.title, told, height: y - GAP, parts: [key, ...parts] });
}

interface Bar {
  readonly kind: "ours" | "peer" | "limit";
  readonly name: string;
  readonly figure: number;
  readonly noise: number | undefined;
}

/** A figure that is not above its noise is drawn as long as that, and none to the left of nothing. */
function listBars({ ours, bestPeer, limit, noise }: Row): readonly Bar[] {
  const bar = (kind: Bar["kind"], name: string, figure: number): Bar => ({
    kind,
    name,
    figure: Math.max(figure, noise ?? 0),
    noise,
  });
  return [
    bar("ours", "", ours),
    ...(bestPeer === undefined ? [] : [bar("peer", bestPeer.name, bestPeer.figure)]),
    bar("limit", limit.name, limit.figure),
  ];
}

function drawGroup(
  label: string,
  bars: readonly Bar[],
  unit: string,
  top: number,
  scale: (figure: number) => number,
): string {
  const drawn = bars.map((bar, index) => {
    const [y, width] = [top + index * BAR, Math.max(1, scale(bar.figure))];
    const drawnBar = `<rect class="${bar.kind}" x="${LABEL}" y="${y}" width="${round(width)}" height="${BAR - 1}"/>`;
    return `${drawnBar}${write(LABEL + width + 6, y + 10.5, tellBar(bar, unit), "small")}`;
  });
  return `${write(LABEL - 8, top + (bars.length * BAR) / 2 + 4, label, "", "end")}${drawn.join("")}`;
}

function tellBar({ name, figure, noise }: Bar, unit: string): string {
  return `${formatFigure(figure, unit, noise)} ${name}`.trim();
}

const WORDS = { ours: "ianakit", peer: "best peer", limit: "limit" } as const;

function tellRow(row: Row): string {
  return listBars(row)
    .map(({ kind, name, figure, noise }) => {
      const text = `${WORDS[kind]} ${formatFigure(figure, row.unit, noise)}`;
      return name === "" ? text : `${text} (${name})`;
    })
    .join(", ");
}
