import type { TransportProtocol } from "@ianakit/registry";
import type { AssignmentDetails } from "@ianakit/registry/details";

/** Assignments that differ in nothing but the transport protocol. */
export interface AssignmentGroup {
  readonly assignment: AssignmentDetails;
  readonly transports: readonly (TransportProtocol | undefined)[];
}

/** Merges assignments that differ only in the transport protocol, in the order of the first of each. */
export function groupAssignments(assignments: readonly AssignmentDetails[]): readonly AssignmentGroup[] {
  const groups = new Map<
    string,
    { assignment: AssignmentDetails; transports: (TransportProtocol | undefined)[] }
  >();
  for (const assignment of assignments) {
    const { transport, ...rest } = assignment;
    const key = JSON.stringify(rest);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { assignment, transports: [transport] });
    else if (!known.transports.includes(transport)) known.transports.push(transport);
  }
  return [...groups.values()];
}
