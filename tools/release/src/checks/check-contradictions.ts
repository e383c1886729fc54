import { TRANSPORT_PROTOCOLS } from "@ianakit/generator";
import type { Problem } from "@ianakit/generator/problems";
import { groupBy } from "@ianakit/generator/stages";
import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";

/** RFC 6335 section 6: the Dynamic Ports after it are never assigned. */
const LAST_USER_PORT = 49_151;

/** Refuses what no package could say without contradicting another: look-ups, guards and types would tell two things. */
export function checkContradictions(assignments: readonly Assignment[]): readonly Problem[] {
  return [...checkDynamicPorts(assignments), ...checkPlacesOfAliases(assignments)];
}

function checkDynamicPorts(assignments: readonly Assignment[]): readonly Problem[] {
  return assignments
    .filter(({ ports }) => ports !== undefined && ports.last > LAST_USER_PORT)
    .map((assignment) => ({
      rule: "dynamic-port",
      message: `${describe(assignment)} is a Dynamic Port, and those are never assigned (RFC 6335 section 6)`,
    }));
}

/** A port that a historic name alone has would be assigned, and no service would be there. */
function checkPlacesOfAliases(assignments: readonly Assignment[]): readonly Problem[] {
  const services = groupBy(
    assignments.filter(({ aliasOf }) => aliasOf === undefined),
    ({ serviceName }) => serviceName,
  );
  return assignments.flatMap((alias) => {
    if (alias.aliasOf === undefined || alias.ports === undefined) return [];
    const targets = services.get(alias.aliasOf) ?? [];
    const isThere = listTransports(alias).every((transport) =>
      targets.some((target) => isAt(target, alias.ports?.first, transport)),
    );
    if (isThere) return [];
    const message = `${describe(alias)} is an alias to ${JSON.stringify(alias.aliasOf)}, which does not begin at that port, or not over that transport protocol`;
    return [{ rule: "alias-place", message }];
  });
}

function isAt(
  { ports, transport: own }: Assignment,
  first: number | undefined,
  transport: TransportProtocol,
): boolean {
  return ports?.first === first && (own === undefined || own === transport);
}

function listTransports({ transport }: Assignment): readonly TransportProtocol[] {
  return transport === undefined ? TRANSPORT_PROTOCOLS : [transport];
}

function describe({ serviceName, ports, transport }: Assignment): string {
  const place = ports === undefined ? "" : ` ${formatPorts(ports)}`;
  return `${JSON.stringify(serviceName)}${place}${transport === undefined ? "" : `/${transport}`}`;
}
