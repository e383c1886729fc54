import type { Assignment } from "../assignment.js";

/** Every column of an assignment. */
export interface AssignmentDetails extends Assignment {
  /** A row that names a service is an assignment; `portRemarks` has the others. */
  readonly status: "assigned";
}
