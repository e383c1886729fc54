import type { Row } from "./row.js";

/** The rows of a theme as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, unit, ours, bestPeer, limit }) => [
    what,
    formatFigure(ours, unit),
    bestPeer === undefined ? "" : `${formatFigure(bestPeer.figure, unit)} ${bestPeer.name}`,
    limit === undefined ? "" : `${formatFigure(limit.figure, unit)} ${limit.name}`,
    bestPeer === undefined ? "" : formatRatio(ours / bestPeer.figure),
  ]);
  const table = [
    ["what", "ours", "best peer", "the limit", "ours / peer"],
    ["---", "---", "---", "---", "---"],
    ...lines,
  ];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function formatFigure(figure: number, unit: string): string {
  if (Number.isNaN(figure)) return "none";
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  const text = Number(figure.toFixed(digits)).toLocaleString("en-US");
  return unit === "" ? text : `${text} ${unit}`;
}

function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return "";
  return ratio >= 0.1 ? ratio.toFixed(2) : `1/${Math.round(1 / ratio)}`;
}
