import { formatFigure } from "../format.js";
import { findRow, type Results } from "../row.js";
import { frame, measureText, round, WIDTH, write } from "./frame.js";

const COPIES = [1, 2, 4, 8] as const;
/** Stages whose lines are far enough from each other to be told apart; the first are the reading of the registry. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  "read the registry": ["csv", "rows", "assignments", "registry"],
  "derive the packages": ["identifiers", "api"],
  "print the sources": ["render"],
  all: ["all"],
};
const [LEFT, TOP, HEIGHT, LABELS] = [56, 52, 240, 170];
const PLOT = WIDTH - LEFT - LABELS;

/** The time of generating over copies of the registry, both by their logarithms; `undefined` if a figure is missing. */
export function drawGrowth(results: Results): string | undefined {
  const lines = Object.entries(LINES).map(([label, stages]) => ({
    label,
    figures: COPIES.map((copies) => sum(stages.map((stage) => readStage(results, stage, copies)))),
  }));
  const all = lines.flatMap(({ figures }) => figures);
  if (!all.every((figure) => figure > 0)) return undefined;
  const [least, most] = [Math.min(...all) * 0.8, Math.max(...all) * 1.2];
  const place = (copies: number, figure: number): readonly [number, number] => [
    LEFT + (Math.log2(copies) / 3) * PLOT,
    TOP + HEIGHT * (1 - Math.log(figure / least) / Math.log(most / least)),
  ];
  const draw = (figures: readonly number[], kind: string) =>
    `<path class="${kind}" d="M${figures
      .map((figure, index) =>
        place(COPIES[index] ?? 1, figure)
          .map(round)
          .join(" "),
      )
      .join("L")}"/>`;
  let free = Number.POSITIVE_INFINITY;
  const lowestFirst = lines.toSorted((left, right) => (left.figures[3] ?? 0) - (right.figures[3] ?? 0));
  const parts = lowestFirst.flatMap(({ label, figures }) => {
    const [first = 0, , , last = 0] = figures;
    // Each label beside the end of its line, and above the one before.
    const y = Math.min(place(8, last)[1], free - 14);
    free = y;
    const text = `${label}, ${formatFigure(last / first, "")}×`;
    return [
      draw(
        [1, 2, 4, 8].map((copies) => first * copies),
        "rule dashed",
      ),
      draw(figures, "line"),
      write(LEFT + PLOT + 10, y + 4, text, "small"),
      write(LEFT - 8, place(1, first)[1] + 4, formatFigure(first, "ms"), "small", "end"),
    ];
  });
  const scale = COPIES.map((copies) =>
    write(place(copies, 1)[0], TOP + HEIGHT + 18, `${copies}×`, "small", "middle"),
  );
  const told = lines.map(
    ({ label, figures }) => `${label}: ${figures.map((figure) => formatFigure(figure, "ms")).join(", ")}`,
  );
  return frame({
    title: "Generating every package from one to eight registries",
    told: `Milliseconds on the registry once, twice, four and eight times. ${told.join("; ")}. In proportion would be 8×.`,
    height: TOP + HEIGHT + 20,
    parts: [
      `<path class="rule dashed" d="M0 35H28"/>${write(34, 39, "in proportion", "small")}${write(34 + measureText("in proportion"), 39, "both scales logarithmic; behind each line: eight registries over one", "small")}`,
      ...scale,
      ...parts,
    ],
  });
}

function readStage(results: Results, what: string, copies: (typeof COPIES)[number]): number {
  const row = findRow(results, { theme: "generation", what });
  return (copies === 1 ? row?.ours : row?.also?.[`${copies}x`]?.figure) ?? Number.NaN;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
