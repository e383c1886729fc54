import type { AssignmentDetails } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { AssignmentFacts } from "../../assignments/assignment-facts.js";
import { groupAssignments } from "../../assignments/group-assignments.js";
import { formatPorts, TransportTags } from "../../registry/marks.js";
import { portPath } from "../../routing/route.js";

interface ServiceAssignmentsProps {
  readonly assignments: readonly AssignmentDetails[];
  /** The description at the top of the page, which a single assignment does not repeat. */
  readonly lead: string;
}

/** A service's assignments; those that differ only in the transport protocol are shown as one. */
export function ServiceAssignments({ assignments, lead }: ServiceAssignmentsProps): VNode {
  const groups = groupAssignments(assignments);
  return (
    <section class="card">
      <h2>{groups.length === 1 ? "Assignment" : "Assignments"}</h2>
      {groups.map(({ assignment, transports }) => (
        <div class="assignment" key={JSON.stringify([assignment, transports])}>
          <h3>
            {assignment.ports === undefined ? (
              "Without a port"
            ) : (
              <a href={portPath(assignment.ports.first)}>
                {assignment.ports.first === assignment.ports.last ? "Port " : "Ports "}
                {formatPorts(assignment.ports)}
              </a>
            )}{" "}
            <TransportTags transports={transports} />
          </h3>
          {(groups.length > 1 || assignment.description.trim() !== lead) && (
            <p class="description">{assignment.description}</p>
          )}
          <AssignmentFacts assignment={assignment} />
        </div>
      ))}
    </section>
  );
}
