import {
  findByPort,
  getPort,
  type PortRange,
  portClass,
  portStatus,
  type Service,
  type TransportProtocol,
} from "@ianakit/registry";
import { type AssignmentDetails, findByName, getDetails, portRemarks } from "@ianakit/registry/details";
import { parseQuery, type Query } from "@ianakit/search";
import { toServiceJson, toServiceRow } from "../output/describe-service.js";
import { printJson, printTable } from "../output/print.js";
import { suggestNames } from "../search/suggest-names.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

type PortQuery = Extract<Query, { readonly kind: "ports" }>;

/** `ianakit 443`, `ianakit https`, `ianakit 6000-6063/tcp`. */
export function lookUp(text: string, { json = false }: SharedOptions): ExitCode {
  const query = parseQuery(text);
  const found = find(query);
  if (json) printJson({ query: text, results: found.map(toServiceJson) });
  else if (found.length > 0) printTable(["PORT", "SERVICE", "DESCRIPTION"], found.map(toServiceRow));
  else explainNothing(text, query);
  return found.length > 0 ? 0 : 1;
}

function find(query: Query): readonly AssignmentDetails[] {
  if (query.kind === "name") return primaryFirst(query.serviceName, query.transport);
  return listByPort(query.ports, query.transport);
}

/** Port by port, each as its own look-up has it; a range of ports once. */
function listByPort(
  { first, last }: PortRange,
  transport: TransportProtocol | undefined,
): readonly AssignmentDetails[] {
  const services = new Map<string, Service>();
  for (let port = first; port <= last; port++) {
    for (const service of findByPort(port, transport)) {
      const key = JSON.stringify([service.serviceName, service.ports, service.transport]);
      if (!services.has(key)) services.set(key, service);
    }
  }
  return [...services.values()].flatMap(getDetails);
}

/** Of several ports of a name, the one it is known by comes first. */
function primaryFirst(
  serviceName: string,
  transport: TransportProtocol | undefined,
): readonly AssignmentDetails[] {
  const isPrimary = ({ ports, transport: own }: AssignmentDetails) =>
    ports?.first === getPort(serviceName, own ?? "tcp");
  return findByName(serviceName, transport).toSorted(
    (left, right) => Number(isPrimary(right)) - Number(isPrimary(left)),
  );
}

function explainNothing(text: string, query: Query): void {
  console.error(
    query.kind === "ports" ? explainPorts(text, query) : explainName(query.serviceName, query.transport),
  );
}

function explainPorts(text: string, { ports, transport }: PortQuery): string {
  if (ports.first !== ports.last) return `No service is assigned to ${text}`;
  const status = portStatus(ports.first, transport ?? "tcp");
  const what =
    status === "assigned"
      ? `${text} is assigned without a service name`
      : `No service is assigned to ${text}: ${status}`;
  return [`${what}, a ${portClass(ports.first).name} port`, ...listRemarks(ports.first, transport)].join(
    "\n",
  );
}

/** What the registry says of a port in its own words: who has it, and which ports somebody else was seen on. */
function listRemarks(port: number, transport: TransportProtocol | undefined): readonly string[] {
  const remarks = [...portRemarks()].filter(
    (remark) =>
      remark.ports.first <= port &&
      port <= remark.ports.last &&
      (transport === undefined || remark.transport === undefined || remark.transport === transport),
  );
  const lines = remarks.flatMap(({ status, description, unauthorizedUse }) => [
    ...(description.toLowerCase() === status || description === ""
      ? []
      : [`The registry says: ${description}`]),
    ...(unauthorizedUse === undefined ? [] : [`Unauthorized use reported: ${unauthorizedUse}`]),
  ]);
  return [...new Set(lines)];
}

function explainName(serviceName: string, transport: TransportProtocol | undefined): string {
  const name = JSON.stringify(serviceName);
  const others = new Set(findByName(serviceName).map((found) => found.transport));
  if (others.size > 0)
    return `No service is named ${name} over ${transport}, but over ${[...others].join(", ")}.`;
  const suggestions = suggestNames(serviceName);
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
  return `No service is named ${name}.${hint}`;
}
