import type { PortRemark } from "../../assignment.js";

/**
 * Rows by column, each column one string: this loads several times faster than one line per row. Rows come in the order
 * of their first port, those without a port last.
 */
export interface TableText {
  /** Service names separated by bars, or the letter of each remark's status. */
  readonly names: string;
  /** One character per row: its bits, counted from `0`. */
  readonly bits: string;
  /** Numbers separated by commas: how far each row's first port is from that of the row before. */
  readonly ports: string;
  /** Numbers separated by commas: for each range, its row and how many more ports it has. */
  readonly ranges: string;
  /** A line for each historic name: its row, and the name that it is an alias to. */
  readonly aliases: string;
}

/** What the entry point `.` is made of. */
export interface CoreText {
  readonly services: TableText;
  readonly remarks: TableText;
  /** Lines of port, transport protocol and service name, for ports whose canonical service is not the first row's. */
  readonly canonical: string;
  /** Lines of service name, transport protocol and port, for services whose primary port is not the lowest. */
  readonly primary: string;
}

/** The bit of rows for which unauthorized use is reported, in addition to the bits of the transport protocols. */
export const UNAUTHORIZED_USE_BIT = 32;

/** The character of a row without bits: `0`, so that every character is printable. */
export const FIRST_CHARACTER = 48;

/** The letter of each status of a row that names no service. */
export const STATUS_LETTERS = { unassigned: "u", reserved: "r", assigned: "a" } as const satisfies Record<
  PortRemark["status"],
  string
>;
