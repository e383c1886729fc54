import { formatFigure, formatRatio } from "./format-figure.js";
import type { Figure, Row } from "./row.js";

const COLUMNS = ["what", "ours", "best peer", "the limit", "ours / peer"];

/** Rows as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const columns = [...COLUMNS, ...Object.keys(rows[0]?.also ?? {})];
  const table = [columns, columns.map(() => "---"), ...rows.map(formatRow)];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function formatRow({ what, unit, ours, bestPeer, limit, also }: Row): readonly string[] {
  return [
    what,
    formatFigure(ours, unit),
    formatOther(bestPeer, unit),
    formatOther(limit, unit),
    bestPeer === undefined ? "" : formatRatio(ours / bestPeer.figure),
    ...Object.values(also ?? {}),
  ];
}

function formatOther(other: Figure | undefined, unit: string): string {
  return other === undefined ? "" : `${formatFigure(other.figure, unit)} ${other.name}`;
}
