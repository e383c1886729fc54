import type { Assignment } from "@ianakit/registry/assignment";
import { transportsOf } from "../transports.js";
import type { CanonicalServiceCorrection } from "./corrections.js";
import type { PortKey } from "./registry.js";

export interface ChosenCanonicalServices {
  readonly services: ReadonlyMap<PortKey, string>;
  readonly unneeded: readonly CanonicalServiceCorrection[];
}

/** The service that each assigned port is known for: what a correction says, else the first row's. Historic aliases never are. */
export function chooseCanonicalServices(
  assignments: readonly Assignment[],
  corrections: readonly CanonicalServiceCorrection[],
): ChosenCanonicalServices {
  const candidates = groupNamesByPort(assignments);
  const services = new Map<PortKey, string>();
  for (const [key, [first]] of candidates) if (first !== undefined) services.set(key, first);
  const unneeded = corrections.filter(({ port, transport, serviceName }) => {
    const key: PortKey = `${port}/${transport}`;
    const isNeeded = services.get(key) !== serviceName && candidates.get(key)?.includes(serviceName) === true;
    if (isNeeded) services.set(key, serviceName);
    return !isNeeded;
  });
  return { services, unneeded };
}

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
