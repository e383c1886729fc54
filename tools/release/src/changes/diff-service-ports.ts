import { constantName, type ServicePorts } from "@ianakit/generator";
import type { PortRange } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";
import type { PackageChange } from "./package-change.js";

/**
 * What differs between the names and ports in the types of two versions of a package. They only ever grow:
 * a name or a port that is gone, or another first port, breaks a released type.
 */
export function diffServicePorts(
  before: readonly ServicePorts[],
  after: readonly ServicePorts[],
): readonly PackageChange[] {
  const now = new Map(after.map((service) => [service.serviceName, service]));
  const known = new Map(before.map((service) => [service.serviceName, service]));
  const spellings = new Map(before.map(({ serviceName }) => [constantName(serviceName), serviceName]));
  return [
    ...before.flatMap(({ serviceName, ports }) => diffPorts(serviceName, ports, now.get(serviceName)?.ports)),
    ...after
      .filter(({ serviceName }) => !known.has(serviceName))
      .map(({ serviceName }) => describeName(serviceName, spellings.get(constantName(serviceName)))),
  ];
}

function describeName(serviceName: string, otherSpelling: string | undefined): PackageChange {
  // Another spelling of a known name is documentation: the identifier and its value are what they were.
  if (otherSpelling !== undefined) {
    return {
      bump: "patch",
      section: "Documentation",
      cells: [`"${serviceName}"`, "", `spelling of "${otherSpelling}"`],
    };
  }
  return { bump: "minor", section: "Added", cells: [`"${serviceName}"`, "", "service name"] };
}

function diffPorts(
  serviceName: string,
  before: readonly PortRange[],
  after: readonly PortRange[] | undefined,
): readonly PackageChange[] {
  const name = `"${serviceName}"`;
  if (after === undefined) return [{ bump: "major", section: "Removed", cells: [name, "", "service name"] }];
  const ports = after.map(formatPorts);
  const lost = before.map(formatPorts).filter((range) => !ports.includes(range));
  if (lost.length > 0)
    return [{ bump: "major", section: "Removed", cells: [name, lost.join(", "), "port of its type"] }];
  if (before[0]?.first !== after[0]?.first) {
    return [
      { bump: "major", section: "Changed", cells: [name, `${after[0]?.first}`, "another primary port"] },
    ];
  }
  if (after.length === before.length) return [];
  return [
    {
      bump: "minor",
      section: "Changed",
      cells: [name, ports.slice(before.length).join(", "), "one more port"],
    },
  ];
}

/** What differs between the assigned ports without a name in the types of two versions. They only ever grow, too. */
export function diffUnnamedPorts(
  before: readonly PortRange[],
  after: readonly PortRange[],
): readonly PackageChange[] {
  const [known, now] = [before.map(formatPorts), after.map(formatPorts)];
  const describe = "assigned port without a service name";
  return [
    ...known
      .filter((ports) => !now.includes(ports))
      .map((ports): PackageChange => ({ bump: "major", section: "Removed", cells: ["", ports, describe] })),
    ...now
      .filter((ports) => !known.includes(ports))
      .map((ports): PackageChange => ({ bump: "minor", section: "Added", cells: ["", ports, describe] })),
  ];
}
