import * as dnsSd from "@ianakit/dns-sd";
import { type PortRange, portClass } from "@ianakit/registry";
import type { CommonUse } from "@ianakit/registry/common-uses";
import type { SearchQuery } from "../search-query.js";
import type { ServiceFacts } from "./search-engine.js";
import type { Stretch } from "./search-result.js";

/** Whether a single assignment of a service passes every filter and overlaps the range. */
export function isServiceWanted(facts: ServiceFacts, query: SearchQuery, range?: PortRange): boolean {
  const { status, hasPort } = query;
  if (query.isServiceType && !isServiceType(facts.serviceName)) return false;
  if (hasPort !== undefined && hasPort !== facts.assignments.some(({ ports }) => ports !== undefined))
    return false;
  if (status !== undefined && status !== "assigned") return false;
  return facts.assignments.some((assignment) => isAssignmentWanted(assignment, query, range));
}

let namesOfTypes: ReadonlySet<string> | undefined;

/** Whether a service is announced by DNS-SD; read when a search asks for it first. */
function isServiceType(serviceName: string): boolean {
  namesOfTypes ??= new Set(
    Object.values(dnsSd).flatMap((value) =>
      typeof value === "string" ? dnsSd.parseServiceType(value).serviceName : [],
    ),
  );
  return namesOfTypes.has(serviceName.toLowerCase());
}

function isAssignmentWanted(
  { ports, transport }: ServiceFacts["assignments"][number],
  query: SearchQuery,
  range: PortRange | undefined,
): boolean {
  // Only ports have a status and a class.
  if (ports === undefined && (query.status !== undefined || query.portClass !== undefined)) return false;
  if (query.transport !== undefined && transport !== undefined && transport !== query.transport) return false;
  if (query.portClass !== undefined && ports !== undefined && portClass(ports.first).name !== query.portClass)
    return false;
  return range === undefined || (ports !== undefined && isOverlap(ports, range));
}

/** The same for a common use, which has no status and is no service type. */
export function isUseWanted({ port, transport }: CommonUse, query: SearchQuery, range?: PortRange): boolean {
  if (query.isServiceType || query.hasPort === false || query.status !== undefined) return false;
  if (query.transport !== undefined && query.transport !== transport) return false;
  if (query.portClass !== undefined && query.portClass !== portClass(port).name) return false;
  return range === undefined || isOverlap({ first: port, last: port }, range);
}

/** The same for a stretch of ports without a service. */
export function isStretchWanted(stretch: Stretch, query: SearchQuery, range?: PortRange): boolean {
  if (query.isServiceType || query.hasPort === false) return false;
  if (query.status !== undefined && query.status !== stretch.status) return false;
  if (query.portClass !== undefined && query.portClass !== stretch.portClass) return false;
  if (query.transport !== undefined && !stretch.transports.includes(query.transport)) return false;
  return range === undefined || isOverlap(stretch, range);
}

function isOverlap(left: PortRange, right: PortRange): boolean {
  return left.first <= right.last && left.last >= right.first;
}
