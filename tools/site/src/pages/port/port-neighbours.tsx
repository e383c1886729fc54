import { getServiceName, portStatus } from "@ianakit/registry";
import type { VNode } from "preact";
import { portPath } from "../../routing/paths.js";
import { FILTERS } from "../../search/search-query.js";

/** The way to the next assigned ports on either side. */
export function PortNeighbours({ port }: { readonly port: number }): VNode {
  const previous = findAssigned(port, -1);
  const next = findAssigned(port, 1);
  return (
    <nav class="neighbours" aria-label="Assigned ports beside this one">
      {previous !== undefined && (
        <a href={portPath(previous)} rel="prev">
          <span class="muted">Previous assigned port</span>
          <span>
            <b class="number">{previous}</b> {nameOf(previous)}
          </span>
        </a>
      )}
      {next !== undefined && (
        <a href={portPath(next)} rel="next">
          <span class="muted">Next assigned port</span>
          <span>
            <b class="number">{next}</b> {nameOf(next)}
          </span>
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
