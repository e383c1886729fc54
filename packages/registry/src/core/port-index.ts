import { getServices } from "./services.js";

let ranges: readonly number[] | undefined;

/** The rows that hold a port, ranges that begin before it first. */
export function findRowsByPort(port: number): readonly number[] {
  const { first, last } = getServices();
  ranges ??= listRanges();
  const rows = ranges.filter((row) => (first[row] ?? port) < port && port <= (last[row] ?? -1));
  for (let row = findFirstRow(port); first[row] === port; row++) rows.push(row);
  return rows;
}

/** The rows come in the order of their ports, those without one last. */
function findFirstRow(port: number): number {
  const { first, withPort } = getServices();
  let low = 0;
  for (let high = withPort; low < high; ) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? port) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listRanges(): readonly number[] {
  const { first, last, withPort } = getServices();
  const rows: number[] = [];
  for (let row = 0; row < withPort; row++) if (first[row] !== last[row]) rows.push(row);
  return rows;
}
