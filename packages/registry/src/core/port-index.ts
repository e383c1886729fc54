import type { Table } from "../formats/core/decode-core.js";

/** The rows of a table that include a port; ranges that begin before it come first. */
export function findRowsByPort(table: Table, port: number): readonly number[] {
  const { first, last, ranges } = table;
  const rows = ranges.filter((row) => (first[row] ?? port) < port && port <= (last[row] ?? -1));
  for (let row = findFirstRow(table, port); first[row] === port; row++) rows.push(row);
  return rows;
}

/** The rows are sorted by port; those without a port come last. */
function findFirstRow({ first, withPort }: Table, port: number): number {
  let low = 0;
  for (let high = withPort; low < high; ) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? port) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}
