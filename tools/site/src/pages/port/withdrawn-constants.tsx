import { findByPort } from "@ianakit/registry";
import type { VNode } from "preact";
import { CopyLine } from "../../code/copy-line.js";
import { listIdentifiers } from "../../registry/list-identifiers.js";
import { listWithdrawn } from "../../registry/list-withdrawn.js";
import { PACKAGES } from "../../registry/transports.js";
import { FILTERS } from "../../search/search-query.js";

/** Constants of services that had the port once: code that uses them goes on to compile. */
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
