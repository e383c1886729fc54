import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { formatTable } from "./format.js";
import { drawPlots } from "./plots.js";
import type { Measured, Results, Table, Theme } from "./row.js";
import { summarize } from "./summary.js";

const locate = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const INTRODUCTION = `# Results

Written by \`npm run bench\`; a theme alone by \`npm run bench -- NAME\`; what has some words in its name, without writing
it here, by \`npm run bench -- NAME "WORDS"\`. Medians of measurements in turns: ours, peer, ours, peer, … On a shared
machine differences under 30 % are noise. Less is better everywhere, and the limit is the least
that can do the job: a literal, an empty package, a bare \`Map\`, and every row says why. The first table answers what
people ask; every figure of it stands in one of the others. The figures as data are in [results.json](results.json).
[docs/measurements.md](../../docs/measurements.md) says what the figures led to.`;

/** Tables of what was measured just now, on this machine. */
export function describeRun(tables: readonly Table[]): Measured {
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`;
  return { machine, tables };
}

/** What was measured before; nothing if there is no such file yet. */
export function readResults(): Results {
  // JSON has no NaN, the figure of what could not be measured.
  return JSON.parse(readFileSync(locate("results.json"), "utf8"), (_key, value: unknown) =>
    value === null ? Number.NaN : value,
  ) as Results;
}

/** Writes all figures as data, and out of them the tables and the plots that people look at. */
export function writeResults(results: Results, themes: Readonly<Record<string, Theme>>): void {
  writeFileSync(locate("results.json"), formatData(results));
  writeFileSync(locate("RESULTS.md"), formatResults(results, themes));
  for (const [file, text] of Object.entries(drawPlots(results))) writeFileSync(locate(`plots/${file}`), text);
}

/** Four digits of every figure that is not a count are more than it is worth. */
function formatData(results: Results): string {
  const round = (_key: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  // A row a line: what changed is what was measured anew.
  const rows = (table: Table) => table.rows.map((row) => `        ${JSON.stringify(row, round)}`).join(",\n");
  const tables = (measured: Measured) =>
    measured.tables
      .map((table) => `      {${formatHeading(table)}"rows":[\n${rows(table)}\n      ]}`)
      .join(",\n");
  const themes = Object.entries(results).map(
    ([name, measured]) =>
      `  ${JSON.stringify(name)}: {"machine":${JSON.stringify(measured.machine)},"tables":[\n${tables(measured)}\n  ]}`,
  );
  return `{\n${themes.join(",\n")}\n}\n`;
}

function formatHeading({ heading }: Table): string {
  return heading === undefined ? "" : `"heading":${JSON.stringify(heading)},`;
}

/** The tables of all themes, in Markdown. */
export function formatResults(results: Results, themes: Readonly<Record<string, Theme>>): string {
  const sections = Object.entries(themes).flatMap(([name, theme]) =>
    results[name] === undefined ? [] : [formatTheme(name, theme, results[name])],
  );
  const parts = [INTRODUCTION, summarize(results), ...sections].filter((text) => text !== "");
  return `${parts.map((text) => text.trimEnd()).join("\n\n")}\n`;
}

/** A theme's part of the results. */
export function formatTheme(name: string, { title, about }: Theme, { machine, tables }: Measured): string {
  return [`## ${title} (\`${name}\`)`, `${about}\n${machine}.`, ...tables.map(formatTable)].join("\n\n");
}
