import { SERVICES } from "../generated/core.js";
import { readTable, type Table } from "./read-table.js";

let table: Table | undefined;

/** The named rows, in the order of their ports; read at the first look-up. */
export function getServices(): Table {
  table ??= readTable(SERVICES);
  return table;
}
