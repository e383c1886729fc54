import type { AssignmentDetails } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { AssignmentFacts } from "../../assignments/assignment-facts.js";
import { type AssignmentGroup, groupAssignments } from "../../assignments/group-assignments.js";
import { listConstantLines } from "../../code/constant-lines.js";
import { CopyLine } from "../../code/copy-line.js";
import { listNicknames } from "../../registry/list-nicknames.js";
import { formatPorts, TransportTags } from "../../registry/marks.js";
import { Nicknames } from "../../registry/nicknames.js";
import { servicePath } from "../../routing/route.js";

interface PortServicesProps {
  readonly assignments: readonly AssignmentDetails[];
}

/** Every service of a port: the one it is known for first, historic names last. */
export function PortServices({ assignments }: PortServicesProps): VNode {
  const names = [...new Set(assignments.map(({ serviceName }) => serviceName))];
  return (
    <>
      {names.map((name) => (
        <PortService
          key={name}
          serviceName={name}
          assignments={assignments.filter(({ serviceName }) => serviceName === name)}
        />
      ))}
    </>
  );
}

interface PortServiceProps extends PortServicesProps {
  readonly serviceName: string;
}

function PortService({ serviceName, assignments }: PortServiceProps): VNode {
  const lines = listConstantLines(assignments);
  return (
    <section class="card">
      <h2>
        <a href={servicePath(serviceName)}>{serviceName}</a>
      </h2>
      {groupAssignments(assignments).map((group) => (
        <Assignment key={group.transports.join()} group={group} />
      ))}
      <Nicknames nicknames={listNicknames(serviceName)} />
      {lines.length > 0 && (
        <ul class="copy-lines">
          {lines.map((line) => (
            <CopyLine key={line.label} {...line} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Assignment({ group }: { readonly group: AssignmentGroup }): VNode {
  const { assignment, transports } = group;
  const { ports } = assignment;
  const isRange = ports !== undefined && ports.first !== ports.last;
  return (
    <div class="assignment">
      <p class="description">
        {assignment.description.trim() || "No description."} <TransportTags transports={transports} />
      </p>
      {isRange && (
        <p class="muted">
          One of its ports <span class="number">{formatPorts(ports)}</span>.
        </p>
      )}
      <AssignmentFacts assignment={assignment} />
    </div>
  );
}
