import { getPort } from "@ianakit/registry";
import type { AssignmentDetails } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { type Line, listConstantLines, listEnumLines } from "../../code/constant-lines.js";
import { CopyLine } from "../../code/copy-line.js";

/** How to use the service's port in a program and look it up in a terminal. */
export function ServiceUse({ assignments }: { readonly assignments: readonly AssignmentDetails[] }): VNode {
  return (
    <section class="card">
      <h2>Use it</h2>
      <ul class="copy-lines">
        {listLines(assignments).map((line) => (
          <CopyLine key={line.code} {...line} />
        ))}
      </ul>
    </section>
  );
}

function listLines(assignments: readonly AssignmentDetails[]): readonly Line[] {
  const [first] = assignments;
  const name = first?.serviceName ?? "";
  const transport = assignments.find(({ ports }) => ports !== undefined)?.transport;
  const isPortKnown = transport !== undefined && getPort(name, transport) !== undefined;
  const lookUp = isPortKnown
    ? `import { getPort } from "@ianakit/registry";\ngetPort(${JSON.stringify(name)}, "${transport}");`
    : `import { findByName } from "@ianakit/registry";\nfindByName(${JSON.stringify(name)});`;
  return [
    ...listConstantLines(assignments),
    ...listEnumLines(assignments),
    { label: "Look-up", code: lookUp },
    { label: "Terminal", code: `npx ianakit ${quoteArgument(name)}` },
  ];
}

/** A shell takes some characters of historic names for its own: `sql*net`. */
function quoteArgument(name: string): string {
  return /^[\w./+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
