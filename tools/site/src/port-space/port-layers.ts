import type { PortStatus, TransportProtocol } from "@ianakit/registry";
import { PORT_COUNT } from "./picture.js";

export const TRANSPORTS: readonly TransportProtocol[] = ["tcp", "udp", "sctp", "dccp"];

export const STATUSES: readonly PortStatus[] = ["assigned", "reserved", "unassigned", "dynamic"];

/** The bits of `records`: the registry names an RFC for a service of the port; the registry reports that others use it. */
export const HAS_RFC = 1;
export const IS_MISUSED = 2;

/** What the picture knows of each port of a transport protocol, by port number. */
export interface PortLayers {
  /** A place in `STATUSES`. */
  readonly statuses: Uint16Array;
  /** `HAS_RFC` and `IS_MISUSED`. */
  readonly records: Uint16Array;
  /** Of the registration; 0 where nothing says it. */
  readonly years: Uint16Array;
}

/** The same as it is stored: runs of a value and how many ports in a row have it. */
export type StoredLayers = { readonly [Layer in keyof PortLayers]: readonly number[] };

export type PortSpace = Readonly<Record<TransportProtocol, StoredLayers>>;

export function decodeLayers({ statuses, records, years }: StoredLayers): PortLayers {
  return {
    statuses: decodeRuns(statuses, PORT_COUNT),
    records: decodeRuns(records, PORT_COUNT),
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
