import type { PortAssignment } from "./collect-port-meanings.js";

export type AssignmentsByPort = ReadonlyMap<number, readonly PortAssignment[]>;

/** Assignments by port: every port of a range holds its row. */
export function groupByEveryPort(assignments: readonly PortAssignment[]): AssignmentsByPort {
  const groups = new Map<number, PortAssignment[]>();
  for (const assignment of assignments) {
    for (let port = assignment.ports.first; port <= assignment.ports.last; port++) {
      const group = groups.get(port);
      if (group === undefined) groups.set(port, [assignment]);
      else group.push(assignment);
    }
  }
  return groups;
}
