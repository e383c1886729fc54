import { ASSIGNMENTS } from "../generated/details.js";
import type { AssignmentDetails } from "./assignment-details.js";
import { parseAssignment } from "./parse-row.js";
import { readRows } from "./read-rows.js";

/**
 * Every assignment of the registry with every column, by port, those without a port last by name.
 *
 * @returns an iterator of objects of its own: changing one changes no other
 * @example
 * console.log([...assignments()].length > 12_000); // true
 */
export function* assignments(): Generator<AssignmentDetails, void, undefined> {
  for (const { fields, transport } of readRows(ASSIGNMENTS)) yield parseAssignment(fields, transport);
}
