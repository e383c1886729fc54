import type { Assignment, PortRange } from "@ianakit/registry/assignment";
import type { LedgerPorts } from "./ledger.js";

type ServicePorts = Readonly<Record<string, readonly LedgerPorts[]>>;

/** Every name and port that the types of a transport protocol ever held, those of the assignments added. The first port of a name stays its first. */
export function mergeServicePorts(
  before: ServicePorts,
  assignments: readonly Assignment[],
  primaryPortOf: (serviceName: string) => number | undefined,
): ServicePorts {
  const after = new Map(Object.entries(before));
  for (const [serviceName, ranges] of groupByName(assignments)) {
    const known = new Set(after.get(serviceName));
    const primaryPort = primaryPortOf(serviceName);
    const primaryFirst = [
      ...ranges.filter(({ first }) => first === primaryPort),
      ...ranges.filter(({ first }) => first !== primaryPort),
    ];
    const added = primaryFirst.map(toLedgerPorts).filter((ports) => !known.has(ports));
    if (added.length > 0) after.set(serviceName, [...known, ...added]);
  }
  return Object.fromEntries(after);
}

function groupByName(assignments: readonly Assignment[]): ReadonlyMap<string, readonly PortRange[]> {
  const groups = new Map<string, PortRange[]>();
  for (const { serviceName, ports } of assignments) {
    if (ports === undefined) continue;
    const group = groups.get(serviceName);
    if (group === undefined) groups.set(serviceName, [ports]);
    else group.push(ports);
  }
  return groups;
}

function toLedgerPorts({ first, last }: PortRange): LedgerPorts {
  return first === last ? first : `${first}-${last}`;
}
