import type { Assignment } from "@ianakit/registry/assignment";
import type { PortKey } from "./registry.js";
import { transportsOf } from "./transports-of.js";

/** The services of each assigned port in the order of their rows, the historic aliases left out. */
export function groupNamesByPort(
  assignments: readonly Assignment[],
): ReadonlyMap<PortKey, readonly string[]> {
  const names = new Map<PortKey, string[]>();
  for (const assignment of assignments) {
    const { ports, aliasOf, serviceName } = assignment;
    if (ports === undefined || aliasOf !== undefined) continue;
    for (const transport of transportsOf(assignment)) {
      for (let port = ports.first; port <= ports.last; port++) {
        const known = names.get(`${port}/${transport}`);
        if (known === undefined) names.set(`${port}/${transport}`, [serviceName]);
        else known.push(serviceName);
      }
    }
  }
  return names;
}
