import { REMARK_BITS, REMARK_PORTS, REMARK_RANGES, REMARK_STATUSES } from "../generated/core.js";
import { readTable, type Table } from "./read-table.js";

let table: Table | undefined;

/** The rows without a name, in the order of their ports; read when a status is first asked for. */
export function getRemarks(): Table {
  table ??= readTable({
    names: REMARK_STATUSES,
    bits: REMARK_BITS,
    ports: REMARK_PORTS,
    ranges: REMARK_RANGES,
    aliases: "",
  });
  return table;
}
