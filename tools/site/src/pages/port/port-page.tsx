import { portClass, portStatus } from "@ianakit/registry";
import { type AssignmentDetails, findByPort } from "@ianakit/registry/details";
import { Caveat } from "../../assignments/caveat.js";
import { formatTransports } from "../../registry/format-transports.js";
import { FILTERS } from "../../search/search-query.js";
import type { Page } from "../page.js";
import { PortNeighbours } from "./port-neighbours.js";
import { PortServices } from "./port-services.js";
import { PortStatuses } from "./port-statuses.js";
import { PortUse } from "./port-use.js";
import { WithdrawnConstants } from "./withdrawn-constants.js";

/** What a port is, and every service assigned to it. */
export function makePortPage(port: number): Page {
  const assignments = findByPort(port);
  const summary = summarise(port, assignments);
  return {
    title: `Port ${port}${assignments[0] === undefined ? "" : `: ${assignments[0].serviceName}`} · ianakit`,
    description: `Port ${port}: ${summary}`,
    content: (
      <div class="page">
        <h1 tabIndex={-1}>
          Port <span class="number">{port}</span>
        </h1>
        <p class="lead">{summary}</p>
        <PortStatuses port={port} />
        <PortServices assignments={assignments} />
        <WithdrawnConstants port={port} />
        <PortUse port={port} assignments={assignments} />
        <Caveat />
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
