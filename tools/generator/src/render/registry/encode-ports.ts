import type { PortRange } from "@ianakit/registry/assignment";

/** The ports of rows as numbers between commas. */
export interface EncodedPorts {
  /** How far the first port of each row with a port is from the row before. */
  readonly ports: string;
  /** For each range its row, and how many more ports it has. */
  readonly ranges: string;
}

/** The ports of rows in the order of their first port, those without a port last. */
export function encodePorts(rows: readonly (PortRange | undefined)[]): EncodedPorts {
  const withPort = rows.filter((ports) => ports !== undefined);
  return {
    ports: withPort.map(({ first }, row) => first - (withPort[row - 1]?.first ?? 0)).join(","),
    ranges: withPort.flatMap(({ first, last }, row) => (first === last ? [] : [row, last - first])).join(","),
  };
}
