import type { Assignment } from "../assignment.js";

/** Every column of an assignment. */
export interface AssignmentDetails extends Assignment {
  /** A row that names a service is an assignment; `portRemarks` has the others. */
  readonly status: "assigned";
}

/** An assignment that was looked up by a name. */
export interface NamedAssignment extends AssignmentDetails {
  /** The historic name that it was looked up by, where it was found by that. */
  readonly foundByAlias: string | undefined;
}
