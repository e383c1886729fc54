import type { Assignment } from "@ianakit/registry/assignment";
import { groupBy } from "@ianakit/registry/model";
import { listPorts } from "../list-ports.js";
import { transportsOf } from "../transports.js";
import type { CanonicalServiceCorrection } from "./corrections.js";
import type { PortKey } from "./registry.js";

export interface ChosenCanonicalServices {
  readonly services: ReadonlyMap<PortKey, string>;
  readonly unneeded: readonly CanonicalServiceCorrection[];
}

/** The service that each assigned port is known for: what a correction says, else the first row's. Never a historic alias. */
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
  const held = assignments.flatMap((assignment) => {
    const { ports, aliasOf, serviceName } = assignment;
    if (ports === undefined || aliasOf !== undefined) return [];
    return transportsOf(assignment).flatMap((transport) =>
      listPorts([ports]).map((port) => ({ key: `${port}/${transport}` as const, serviceName })),
    );
  });
  return groupBy(
    held,
    ({ key }): PortKey => key,
    ({ serviceName }) => serviceName,
  );
}
