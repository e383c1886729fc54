export type { PortRemark, Reference, TxtNote } from "./assignment.js";
export type { AssignmentDetails, NamedAssignment } from "./details/assignment-details.js";
export { assignments } from "./details/assignments.js";
export { findByName } from "./details/find-by-name.js";
export { findByPort } from "./details/find-by-port.js";
export { getDetails } from "./details/get-details.js";
export { portRemarks } from "./details/port-remarks.js";
