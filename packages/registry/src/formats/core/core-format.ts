import type { PortRemark } from "../../assignment.js";

/**
 * Rows in columns, each column a text: they are read several times faster than a line a row. Rows come in the order
 * of their first port, those without a port last.
 */
export interface TableText {
  /** Service names between bars, or the letter of each remark's status. */
  readonly names: string;
  /** A character a row: its bits, counted from `0`. */
  readonly bits: string;
  /** Numbers between commas: how far the first port of each row with a port is from the row before. */
  readonly ports: string;
  /** Numbers between commas: for each range its row, and how many more ports it has. */
  readonly ranges: string;
  /** A line for each historic name: its row, and the name that it is an alias to. */
  readonly aliases: string;
}

/** What the entry point `.` is made of. */
export interface CoreText {
  readonly services: TableText;
  readonly remarks: TableText;
  /** Lines of port, transport protocol and service name, where the canonical service is not the first row's. */
  readonly canonical: string;
  /** Lines of service name, transport protocol and port, where the primary port is not the lowest. */
  readonly primary: string;
}

/** The bit of rows whose ports are reported to be used without authorization, beside those of the transport protocols. */
export const UNAUTHORIZED_USE_BIT = 32;

/** The character of a row without bits: `0`, so that every row's is printable. */
export const FIRST_CHARACTER = 48;

/** The letter of each status of a row that names no service. */
export const STATUS_LETTERS = { unassigned: "u", reserved: "r", assigned: "a" } as const satisfies Record<
  PortRemark["status"],
  string
>;
