import type { PortRemark } from "../assignment.js";
import { decodeDescription, decodeRemark, decodeRows } from "../formats/details/decode-details.js";
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
 * What the registry calls each service, without reading the other columns, for searches.
 *
 * @returns by service name, each description once, in the order of `assignments`; names have none if IANA gave none
 * @example
 * console.log(descriptions().get("ntp")); // [ 'Network Time Protocol' ]
 */
export function descriptions(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of ASSIGNMENTS === "" ? [] : ASSIGNMENTS.split("\n")) {
    const [serviceName, description] = decodeDescription(line);
    const known = found.get(serviceName);
    if (known === undefined) found.set(serviceName, description === "" ? [] : [description]);
    else if (description !== "" && !known.includes(description)) known.push(description);
  }
  return found;
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
