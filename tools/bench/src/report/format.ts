import type { Figure, Row, Table } from "./row.js";

const COLUMNS = ["what", "ours", "best peer", "the limit", "why nothing is less", "ours / peer"];

/** Rows as a Markdown table, under its heading if it has one. */
export function formatTable({ heading, rows }: Table): string {
  const columns = [...COLUMNS, ...Object.keys(rows[0]?.also ?? {})];
  const table = formatCells([columns, columns.map(() => "---"), ...rows.map(formatRow)]);
  return heading === undefined ? table : `### ${heading}\n\n${table}`;
}

/** Lines of cells in Markdown's form of a table. */
export function formatCells(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function formatRow(row: Row): readonly string[] {
  const { what, ours, noise, bestPeer, limit, also } = row;
  const isSure = noise === undefined || ours > noise;
  return [
    what,
    ...formatFigures(row),
    limit.why,
    bestPeer === undefined || !isSure ? "" : formatRatio(ours / bestPeer.figure),
    ...Object.values(also ?? {}).map((each) => formatFigure(each.figure, each.unit, each.noise)),
  ];
}

/** Ours, the best peer's and the limit of a row. */
export function formatFigures({ unit, ours, noise, bestPeer, limit }: Row): readonly string[] {
  return [
    formatFigure(ours, unit, noise),
    formatOther(bestPeer, unit, noise),
    formatOther(limit, unit, noise),
  ];
}

function formatOther(other: Figure | undefined, unit: string, noise?: number): string {
  if (other === undefined) return "";
  const { name, figure } = other;
  return figure === 0 ? name : `${formatFigure(figure, unit, noise)} ${name}`;
}

/** A figure with its unit and its significant digits; one that is not above its noise as `< noise`. */
export function formatFigure(figure: number, unit: string, noise?: number): string {
  if (Number.isNaN(figure)) return "none";
  if (noise !== undefined && figure <= noise) return `< ${formatFigure(noise, unit)}`;
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : Math.abs(figure) >= 0.1 ? 2 : 4;
  const text = Number(figure.toFixed(digits)).toLocaleString("en-US", { maximumFractionDigits: digits });
  return unit === "" ? text : `${text} ${unit}`;
}

/** How many times as large as another one a figure is. */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio) || ratio < 0) return "";
  return ratio >= 0.1 || ratio === 0 ? ratio.toFixed(2) : `1/${Math.round(1 / ratio)}`;
}
