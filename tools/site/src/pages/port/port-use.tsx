import type { AssignmentDetails } from "@ianakit/registry/details";
import type { VNode } from "preact";
import type { Line } from "../../code/constant-lines.js";
import { CopyLine } from "../../code/copy-line.js";

interface PortUseProps {
  readonly port: number;
  readonly assignments: readonly AssignmentDetails[];
}

/** How to look the port up in a program and in a terminal. */
export function PortUse({ port, assignments }: PortUseProps): VNode {
  return (
    <section class="card">
      <h2>Look it up</h2>
      <ul class="copy-lines">
        {listLines(port, assignments).map((line) => (
          <CopyLine key={line.label} {...line} />
        ))}
      </ul>
    </section>
  );
}

function listLines(port: number, assignments: readonly AssignmentDetails[]): readonly Line[] {
  const transport = assignments[0]?.transport ?? "tcp";
  return [
    {
      label: "Name",
      code: `import { getServiceName } from "@ianakit/registry";\ngetServiceName(${port}, "${transport}");`,
    },
    {
      label: "Status",
      code: `import { portStatus } from "@ianakit/registry";\nportStatus(${port}, "${transport}");`,
    },
    { label: "Terminal", code: `npx ianakit ${port}` },
  ];
}
