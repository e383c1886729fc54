import { getServiceName, portClass, portStatus } from "@ianakit/registry";
import { findCommonUsesByPort } from "@ianakit/registry/common-uses";
import { type AssignmentDetails, findByPort } from "@ianakit/registry/details";
import type { VNode } from "preact";
import { formatTransports } from "../../registry/marks.js";
import { portPath } from "../../routing/route.js";
import { FILTERS } from "../../search/search-query.js";
import type { Page } from "../load-page.js";
import { PortUse, WithdrawnConstants } from "./port-code.js";
import { PortServices } from "./port-services.js";
import { PortStatuses } from "./port-statuses.js";

/** What a port is, and every service assigned to it. */
export function makePortPage(port: number): Page {
  const assignments = findByPort(port);
  const summary = summarise(port, assignments);
  return {
    title: `Port ${port}${assignments[0] === undefined ? "" : `: ${assignments[0].serviceName}`} · ianakit`,
    description: `Port ${port}: ${summary}`,
    content: (
      <div class="page">
        <h1>Port {port}</h1>
        <p class="lead">{summary}</p>
        <PortStatuses port={port} />
        <PortServices assignments={assignments} />
        <PortUses port={port} />
        <WithdrawnConstants port={port} />
        <PortUse port={port} assignments={assignments} />
        <PortNeighbours port={port} />
      </div>
    ),
  };
}

/** One sentence for the top of the page, and for search engines. */
function summarise(port: number, assignments: readonly AssignmentDetails[]): string {
  const [first] = assignments;
  if (first !== undefined) {
    const transports = assignments
      .filter(({ serviceName }) => serviceName === first.serviceName)
      .map(({ transport }) => transport);
    const others = new Set(assignments.map(({ serviceName }) => serviceName)).size - 1;
    const more = others === 0 ? "" : `, and to ${others === 1 ? "one more name" : `${others} more names`}`;
    return `Assigned to ${first.serviceName} over ${formatTransports([...new Set(transports)])}${more}.`;
  }
  if (portClass(port).name === "dynamic") return "A Dynamic Port: never assigned, free for anybody’s use.";
  const statuses = FILTERS.transport.map((transport) => portStatus(port, transport));
  return statuses.includes("reserved")
    ? "Reserved: no service is assigned to it."
    : "Unassigned: no service has it.";
}

/** Products commonly seen on a port, which is not IANA's information. */
function PortUses({ port }: { readonly port: number }): VNode | null {
  const uses = findCommonUsesByPort(port);
  if (uses.length === 0) return null;
  return (
    <section class="card">
      <h2>Commonly seen, not IANA’s</h2>
      <ul>
        {uses.map(({ product, transport, use, source }) => (
          <li key={`${product} ${transport}`}>
            {product} over {transport.toUpperCase()}, not IANA’s: {use} (<a href={source}>source</a>)
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the next assigned ports on either side. */
function PortNeighbours({ port }: { readonly port: number }): VNode {
  const previous = findAssigned(port, -1);
  const next = findAssigned(port, 1);
  return (
    <nav class="neighbours" aria-label="Assigned ports beside this one">
      {previous !== undefined && (
        <a href={portPath(previous)} rel="prev">
          <b>{previous}</b> {nameOf(previous)}
        </a>
      )}
      {next !== undefined && (
        <a href={portPath(next)} rel="next">
          <b>{next}</b> {nameOf(next)}
        </a>
      )}
    </nav>
  );
}

function findAssigned(from: number, step: 1 | -1): number | undefined {
  for (let port = from + step; port >= 0 && port <= 65_535; port += step) {
    if (FILTERS.transport.some((transport) => portStatus(port, transport) === "assigned")) return port;
  }
  return undefined;
}

function nameOf(port: number): string | undefined {
  return FILTERS.transport
    .map((transport) => getServiceName(port, transport))
    .find((name) => name !== undefined);
}
