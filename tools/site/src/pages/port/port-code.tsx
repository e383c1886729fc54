import { constantName } from "@ianakit/generator/constant-name";
import { findByPort, type PortRange } from "@ianakit/registry";
import type { AssignmentDetails } from "@ianakit/registry/details";
import type { VNode } from "preact";
import type { Line } from "../../code/constant-lines.js";
import { CopyLine } from "../../code/copy-line.js";
import { findIdentifier, listIdentifiers, PACKAGES } from "../../registry/identifiers.js";
import { FILTERS } from "../../search/search-query.js";

interface PortUseProps {
  readonly port: number;
  readonly assignments: readonly AssignmentDetails[];
}

/** Code to look the port up in a program and in a terminal. */
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
    { label: "Terminal", code: `npx ianakit ${port}` },
  ];
}

/** Constants of services that used to have the port; code that uses them still compiles. */
export function WithdrawnConstants({ port }: { readonly port: number }): VNode | null {
  const lines = FILTERS.transport.flatMap((transport) =>
    listWithdrawn(listIdentifiers(transport, port), port, findByPort(port, transport)).map((identifier) => ({
      label: `${identifier}, ${transport.toUpperCase()}`,
      code: `import { ${identifier} } from "${PACKAGES[transport].name}"; // deprecated`,
    })),
  );
  if (lines.length === 0) return null;
  return (
    <section class="card">
      <h2>Withdrawn</h2>
      <p>The registry no longer has these; the packages keep their constants, marked as deprecated.</p>
      <ul class="copy-lines">
        {lines.map((line) => (
          <CopyLine key={line.label} {...line} />
        ))}
      </ul>
    </section>
  );
}

interface Named {
  readonly serviceName: string;
  readonly ports: PortRange | undefined;
  /** A historic name explains no constant: it has none of its own. */
  readonly aliasOf: string | undefined;
}

/**
 * Of the constants that hold a port, those that no assignment of today explains: their services were withdrawn from
 * the registry or moved, and the package keeps them, deprecated.
 */
export function listWithdrawn(
  identifiers: readonly string[],
  port: number,
  assignments: readonly Named[],
): readonly string[] {
  const services = assignments.filter(({ aliasOf }) => aliasOf === undefined);
  const live = new Set(services.map(({ serviceName }) => findIdentifier(identifiers, serviceName)));
  const ends = services
    .filter(({ ports }) => ports !== undefined && ports.first < port && ports.last === port)
    .map(({ serviceName }) => `${constantName(serviceName)}_LAST`);
  const isEnd = (identifier: string) =>
    ends.some((end) => identifier === end || identifier.startsWith(`${end}_`));
  return identifiers.filter((identifier) => !live.has(identifier) && !isEnd(identifier));
}
