import { availableParallelism } from "node:os";
import { formatTable } from "./format-table.js";
import type { Table } from "./measure-theme.js";
import type { Theme } from "./row.js";

/** A theme's part of the results. */
export function formatTheme(name: string, { title, about }: Theme, tables: readonly Table[]): string {
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores.`;
  return [`## ${title} (\`${name}\`)`, `${about}\n${machine}`, ...tables.map(formatHeaded)].join("\n\n");
}

function formatHeaded({ heading, rows }: Table): string {
  return heading === undefined ? formatTable(rows) : `### ${heading}\n\n${formatTable(rows)}`;
}
