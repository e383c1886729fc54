import {
  findByPort,
  getPort,
  type PortRange,
  portClass,
  portStatus,
  type Service,
  type TransportProtocol,
} from "@ianakit/registry";
import {
  type AssignmentDetails,
  findByName,
  getDetails,
  type NamedAssignment,
  portRemarks,
} from "@ianakit/registry/details";
import { NICKNAMES } from "@ianakit/search";
import { suggestNames } from "../search/suggest-names.js";
import type { AskedQuery } from "./read-queries.js";

/** An assignment that was found, and by which of its names. */
export type Found = AssignmentDetails &
  Partial<Pick<NamedAssignment, "foundByAlias">> & { readonly foundByNickname?: string };

/** The answer to one query: the assignments that were found, or sentences that explain why nothing was. */
export interface Answer {
  readonly query: string;
  readonly found: readonly Found[];
  /** Sentences for people, empty where something was found. */
  readonly explanation: readonly string[];
}

/** Looks a query up. A nickname comes before a registered name without a port: who says `rdp` means Remote Desktop. */
export function findAnswer({ text, query }: AskedQuery): Answer {
  const { transport } = query;
  if (query.kind === "ports") {
    const found = listByPort(query.ports, transport);
    return { query: text, found, explanation: found.length > 0 ? [] : explainPorts(text, query) };
  }
  const named = primaryFirst(query.serviceName, transport);
  const nicknamed = named.some(({ ports }) => ports !== undefined)
    ? []
    : listByNickname(query.serviceName, transport);
  const found = [...nicknamed, ...named];
  return {
    query: text,
    found,
    explanation: found.length > 0 ? [] : explainName(query.serviceName, transport),
  };
}

/** Port by port, each as its own look-up has it; a range of ports once. */
function listByPort({ first, last }: PortRange, transport: TransportProtocol | undefined): readonly Found[] {
  const services = new Set<string>();
  const listed: Service[] = [];
  for (let port = first; port <= last; port++) {
    for (const service of findByPort(port, transport)) {
      const { ports } = service;
      // Only what spans several ports is met again.
      if (ports !== undefined && ports.first !== ports.last) {
        const key = `${service.serviceName} ${ports.first} ${ports.last} ${service.transport}`;
        if (services.has(key)) continue;
        services.add(key);
      }
      listed.push(service);
    }
  }
  return listed.flatMap(getDetails);
}

/** Of several ports of a name, the one it is known by comes first. */
function primaryFirst(
  serviceName: string,
  transport: TransportProtocol | undefined,
): readonly NamedAssignment[] {
  const isPrimary = ({ ports, transport: own }: AssignmentDetails) =>
    ports?.first === getPort(serviceName, own ?? "tcp");
  return findByName(serviceName, transport).toSorted(
    (left, right) => Number(isPrimary(right)) - Number(isPrimary(left)),
  );
}

function listByNickname(word: string, transport: TransportProtocol | undefined): readonly Found[] {
  const nickname = word.toLowerCase();
  return (NICKNAMES.get(nickname) ?? []).flatMap((name) =>
    primaryFirst(name, transport).map((assignment) => ({ ...assignment, foundByNickname: nickname })),
  );
}

function explainPorts(
  text: string,
  { ports, transport }: { readonly ports: PortRange; readonly transport: TransportProtocol | undefined },
): readonly string[] {
  if (ports.first !== ports.last) return [`No service is assigned to ${text}`];
  const status = portStatus(ports.first, transport ?? "tcp");
  const what =
    status === "assigned"
      ? `${text} is assigned without a service name`
      : `No service is assigned to ${text}: ${status}`;
  return [`${what}, a ${portClass(ports.first).name} port`, ...listRemarks(ports.first, transport)];
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

function explainName(serviceName: string, transport: TransportProtocol | undefined): readonly string[] {
  const name = JSON.stringify(serviceName);
  const others = new Set(findByName(serviceName).map((found) => found.transport));
  if (others.size > 0)
    return [`No service is named ${name} over ${transport}, but over ${[...others].join(", ")}.`];
  const suggestions = suggestNames(serviceName);
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
  return [`No service is named ${name}.${hint}`];
}
