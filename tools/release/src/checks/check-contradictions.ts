import type { Problem } from "@ianakit/generator/problems";
import { groupBy, transportsOf } from "@ianakit/generator/stages";
import type { Assignment, PortRange } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";

/** RFC 6335 section 6: the Dynamic Ports after it are never assigned. */
const LAST_USER_PORT = 49_151;

type WithPorts = Assignment & { readonly ports: PortRange };

/** Refuses what no package could say without contradicting another: look-ups, guards and types would tell two things. */
export function checkContradictions(assignments: readonly Assignment[]): readonly Problem[] {
  const withPorts = assignments.filter((each): each is WithPorts => each.ports !== undefined);
  return [...checkDynamicPorts(withPorts), ...checkPlacesOfAliases(withPorts)];
}

function checkDynamicPorts(assignments: readonly WithPorts[]): readonly Problem[] {
  return assignments
    .filter(({ ports }) => ports.last > LAST_USER_PORT)
    .map((assignment) => ({
      rule: "dynamic-port",
      message: `${describe(assignment)} is a Dynamic Port, and those are never assigned (RFC 6335 section 6)`,
    }));
}

/** A port that a historic name alone has would be assigned, and no service would be there. */
function checkPlacesOfAliases(assignments: readonly WithPorts[]): readonly Problem[] {
  const services = groupBy(
    assignments.filter(({ aliasOf }) => aliasOf === undefined),
    ({ serviceName, ports }) => `${serviceName} ${ports.first}`,
  );
  return assignments.flatMap((alias) => {
    if (alias.aliasOf === undefined) return [];
    const targets = services.get(`${alias.aliasOf} ${alias.ports.first}`) ?? [];
    const held = new Set(targets.flatMap(transportsOf));
    if (transportsOf(alias).every((transport) => held.has(transport))) return [];
    const message = `${describe(alias)} is an alias to ${JSON.stringify(alias.aliasOf)}, which does not begin at that port, or not over that transport protocol`;
    return [{ rule: "alias-place", message }];
  });
}

function describe({ serviceName, ports, transport }: WithPorts): string {
  return `${JSON.stringify(serviceName)} ${formatPorts(ports)}${transport === undefined ? "" : `/${transport}`}`;
}
