import {
  SERVICE_ALIASES,
  SERVICE_BITS,
  SERVICE_NAMES,
  SERVICE_PORTS,
  SERVICE_RANGES,
} from "../generated/core.js";
import { readBits, readTable, type Table } from "./read-table.js";

let table: Table | undefined;

/** The named rows, in the order of their ports; read at the first look-up. */
export function getServices(): Table {
  table ??= readTable({
    names: SERVICE_NAMES,
    bits: SERVICE_BITS,
    ports: SERVICE_PORTS,
    ranges: SERVICE_RANGES,
    aliases: SERVICE_ALIASES,
  });
  return table;
}

/** The bits of a named row: its transport protocols, and whether unauthorized use is reported. */
export function bitsOf(row: number): number {
  return readBits(getServices(), row);
}
