import type { PortStatus, TransportProtocol } from "@ianakit/registry";

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
