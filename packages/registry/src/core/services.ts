import { SERVICE_ALIASES, SERVICE_BITS, SERVICE_NAMES, SERVICE_PORTS } from "../generated/core.js";
import { readBits, readTable, type Table } from "./read-table.js";

let table: Table | undefined;

/** The named rows, in the order of their ports; read at the first look-up. */
export function getServices(): Table {
  table ??= readTable(SERVICE_NAMES, SERVICE_BITS, SERVICE_PORTS, SERVICE_ALIASES);
  return table;
}

/** The bits of a named row: its transport protocols, and whether unauthorized use is reported. */
export function bitsOf(row: number): number {
  return readBits(getServices(), row);
}
