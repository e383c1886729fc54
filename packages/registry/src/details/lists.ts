import type { PortRemark } from "../assignment.js";
import { decodeRemark, decodeRows } from "../formats/details/decode-details.js";
import { ASSIGNMENTS, PORT_REMARKS } from "../generated/details.js";
import { type AssignmentDetails, decodeDetails } from "./get-details.js";

/**
 * Every assignment of the registry with every column, by port; those without a port come last, by name.
 *
 * @returns a new array of new objects, which the caller may change
 * @example
 * console.log(assignments().length > 12_000); // true
 */
export function assignments(): AssignmentDetails[] {
  return decodeRows(ASSIGNMENTS).map(decodeDetails);
}

/**
 * Every row of the registry that names no service, with every column: what IANA says about the ports themselves.
 *
 * @returns a new array of new objects, which the caller may change
 * @example
 * console.log(portRemarks().some(({ status }) => status === "reserved")); // true
 */
export function portRemarks(): PortRemark[] {
  return decodeRows(PORT_REMARKS).map(decodeRemark);
}
