import { decodeTable, readBits, type Table } from "../formats/core/decode-core.js";
import {
  SERVICE_ALIASES,
  SERVICE_BITS,
  SERVICE_NAMES,
  SERVICE_PORTS,
  SERVICE_RANGES,
} from "../generated/core.js";

let table: Table | undefined;

/** The rows that name a service, in the order of their ports; read at the first look-up. */
export function getServices(): Table {
  table ??= decodeTable({
    names: SERVICE_NAMES,
    bits: SERVICE_BITS,
    ports: SERVICE_PORTS,
    ranges: SERVICE_RANGES,
    aliases: SERVICE_ALIASES,
  });
  return table;
}

/** The bits of a row that names a service: its transport protocols, and whether unauthorized use is reported. */
export function bitsOf(row: number): number {
  return readBits(getServices(), row);
}
