import { type Cells, HEADERS } from "./read-cells.js";

/** Rows to a registry's CSV text. */
export function printCells(rows: readonly Cells[], lineEnd = "\r\n"): string {
  return [HEADERS, ...rows].map((cells) => `${cells.map(quote).join(",")}${lineEnd}`).join("");
}

function quote(cell: string): string {
  return /[",\r\n\ufeff]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
