import type { PortRemark } from "../assignment.js";
import { PORT_REMARKS } from "../generated/details.js";
import { parseRemark } from "./parse-row.js";
import { readRows } from "./read-rows.js";

/**
 * Every row of the registry that names no service, with every column: what IANA says of the ports themselves.
 *
 * @example
 * console.log([...portRemarks()].some(({ status }) => status === "reserved")); // true
 */
export function* portRemarks(): Generator<PortRemark, void, undefined> {
  for (const { fields, transport } of readRows(PORT_REMARKS)) yield parseRemark(fields, transport);
}
