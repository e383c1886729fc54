import type { PortStatus, TransportProtocol } from "@ianakit/registry";
import { PORT_COUNT } from "./picture.js";

export const TRANSPORTS: readonly TransportProtocol[] = ["tcp", "udp", "sctp", "dccp"];

export const STATUSES: readonly PortStatus[] = ["assigned", "reserved", "unassigned", "dynamic"];

/** Letters A to Z are 1 to 26. */
export const NO_LETTER = 0;
export const OTHER_LETTER = 27;

/** What the picture knows of each port of a transport protocol, by port number. */
export interface PortLayers {
  /** A place in `STATUSES`. */
  readonly statuses: Uint16Array;
  /** Of the assignee's id, from 1 to 26, 27 for one beyond A to Z; 0 where nobody is named. */
  readonly letters: Uint16Array;
  /** Of the registration; 0 where nothing says it. */
  readonly years: Uint16Array;
}

/** The same as it is stored: runs of a value and how many ports in a row have it. */
export type StoredLayers = { readonly [Layer in keyof PortLayers]: readonly number[] };

export type PortSpace = Readonly<Record<TransportProtocol, StoredLayers>>;

export function decodeLayers({ statuses, letters, years }: StoredLayers): PortLayers {
  return {
    statuses: decodeRuns(statuses, PORT_COUNT),
    letters: decodeRuns(letters, PORT_COUNT),
    years: decodeRuns(years, PORT_COUNT),
  };
}

/** Values in a row as pairs: a value, and how often it follows itself. */
export function encodeRuns(values: ArrayLike<number>): readonly number[] {
  const runs: number[] = [];
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && values[end] === values[start]) end++;
    runs.push(values[start] ?? 0, end - start);
    start = end;
  }
  return runs;
}

/**
 * The inverse of `encodeRuns`.
 *
 * @param length - of the values; what the runs do not reach is 0
 */
export function decodeRuns(runs: readonly number[], length: number): Uint16Array {
  const values = new Uint16Array(length);
  for (let at = 0, start = 0; at < runs.length; at += 2) {
    const end = start + (runs[at + 1] ?? 0);
    values.fill(runs[at] ?? 0, start, end);
    start = end;
  }
  return values;
}
