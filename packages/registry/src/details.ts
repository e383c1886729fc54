export type { PortRemark, Reference, TxtNote } from "./assignment.js";
export { type AssignmentDetails, getDetails } from "./details/get-details.js";
export { assignments, descriptions, portRemarks } from "./details/lists.js";
export { findByName, findByPort, type NamedAssignment } from "./details/look-ups.js";
