import { getServices } from "./services.js";

interface PortIndex {
  /** The row that the services of each port begin at; those of `port` end where those of `port + 1` begin. */
  readonly starts: Uint32Array;
  /** The rows of more than one port. */
  readonly ranges: readonly number[];
}

let index: PortIndex | undefined;

/** The rows that hold a port, ranges that begin before it first. */
export function findRowsByPort(port: number): readonly number[] {
  index ??= buildIndex();
  const { first, last } = getServices();
  const rows = index.ranges.filter((row) => (first[row] ?? port) < port && port <= (last[row] ?? -1));
  const end = index.starts[port + 1] ?? 0;
  for (let row = index.starts[port] ?? 0; row < end; row++) rows.push(row);
  return rows;
}

function buildIndex(): PortIndex {
  const { first, last } = getServices();
  const starts = new Uint32Array(65_537);
  const ranges: number[] = [];
  let row = 0;
  for (let port = 0; port <= 65_536; port++) {
    starts[port] = row;
    while (first[row] === port) row++;
  }
  for (let at = 0; at < row; at++) if (first[at] !== last[at]) ranges.push(at);
  return { starts, ranges };
}
