import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { drawPlot, PLOTS } from "./plots.js";
import type { Figure, Row, Table, Theme } from "./row.js";
import { summarize } from "./summary.js";

const INTRODUCTION = `# Results

Written by \`npm run bench\`; a theme alone by \`npm run bench -- NAME\`; what has some words in its name, without writing
it here, by \`npm run bench -- NAME "WORDS"\`. Medians of measurements in turns: ours, peer, ours, peer, … On a shared
machine differences under 30 % are noise. Less is better everywhere, and the limit is the least
that can do the job: a literal, an empty package, a bare \`Map\`. The first table answers what people ask; every
figure of it stands in one of the others.
[docs/measurements.md](../../docs/measurements.md) says what the figures led to.`;

/** Puts a theme's section into the results, replacing its older one, and draws the plots anew. */
export async function writeResults(
  file: string,
  names: readonly string[],
  name: string,
  section: string,
): Promise<void> {
  const before = await readFile(file, "utf8").catch(() => "");
  const sections = new Map(before.split(/^(?=## )/m).map((text) => [readName(text), text]));
  sections.set(name, section);
  const known = names.flatMap((each) => sections.get(each) ?? []);
  for (const plot of PLOTS) {
    const drawn = drawPlot(plot, sections);
    if (drawn !== undefined) await writeFile(join(dirname(file), "plots", plot.file), drawn);
  }
  const parts = [INTRODUCTION, summarize(sections), ...known].filter((text) => text !== "");
  await writeFile(file, `${parts.map((text) => text.trimEnd()).join("\n\n")}\n`);
}

function readName(section: string): string | undefined {
  return /^## .*\(`(.+)`\)$/m.exec(section)?.[1];
}

/** A theme's part of the results. */
export function formatTheme(name: string, { title, about }: Theme, tables: readonly Table[]): string {
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  return [`## ${title} (\`${name}\`)`, `${about}\n${machine}`, ...tables.map(formatHeaded)].join("\n\n");
}

function formatHeaded({ heading, rows }: Table): string {
  return heading === undefined ? formatTable(rows) : `### ${heading}\n\n${formatTable(rows)}`;
}

const COLUMNS = ["what", "ours", "best peer", "the limit", "ours / peer"];

/** Rows as a Markdown table. */
export function formatTable(rows: readonly Row[]): string {
  const columns = [...COLUMNS, ...Object.keys(rows[0]?.also ?? {})];
  const table = [columns, columns.map(() => "---"), ...rows.map(formatRow)];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function formatRow({ what, unit, ours, noise, bestPeer, limit, also }: Row): readonly string[] {
  const isSure = noise === undefined || ours > noise;
  return [
    what,
    formatFigure(ours, unit, noise),
    formatOther(bestPeer, unit, noise),
    formatOther(limit, unit, noise),
    bestPeer === undefined || !isSure ? "" : formatRatio(ours / bestPeer.figure),
    ...Object.values(also ?? {}),
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
