import { getPort, type ParsedPort, portClass, portStatus, type TransportProtocol } from "@ianakit/registry";
import { type CommonUse, findCommonUsesByName } from "@ianakit/registry/common-uses";
import {
  type AssignmentDetails,
  findByName,
  getDetails,
  type NamedAssignment,
  portRemarks,
} from "@ianakit/registry/details";
import { type Answer as Resolved, resolveQuery } from "@ianakit/registry/resolve";
import type { AskedQuery } from "./read-queries.js";
import { suggestNames } from "./suggest-names.js";

/** An assignment that was found, and by which of its names. */
export type Found = AssignmentDetails &
  Partial<Pick<NamedAssignment, "foundByAlias">> & { readonly foundByNickname?: string };

/** The answer to one query: what IANA assigned, what is commonly seen, and why nothing is assigned. */
export interface Answer {
  readonly query: string;
  readonly found: readonly Found[];
  /** Not part of IANA's data. */
  readonly commonUses: readonly CommonUse[];
  /** Sentences for people; empty if something was found. */
  readonly explanation: readonly string[];
}

/** Looks a query up by its ports or exact name, in the order of the resolver. */
export function findAnswer({ text, query }: AskedQuery): Answer {
  const answers = resolveQuery(query, { isExact: true });
  const found = answers.flatMap((answer) => listFound(answer, query.transport));
  const commonUses = answers.flatMap((answer) => (answer.kind === "common use" ? [answer.use] : []));
  return { query: text, found, commonUses, explanation: explain() };

  function explain(): readonly string[] {
    if (found.length > 0) return [];
    if (query.kind === "ports") return explainPorts(text, query);
    return commonUses.length > 0 ? [] : explainName(query.words, query.transport);
  }
}

function listFound(answer: Resolved, transport: TransportProtocol | undefined): readonly Found[] {
  if (answer.kind === "common use") return [];
  const { matchedBy, word, serviceName } = answer;
  if (matchedBy === "port") return answer.services.flatMap(getDetails);
  if (matchedBy !== "nickname") return primaryFirst(word, transport);
  return primaryFirst(serviceName, transport).map((each) => ({ ...each, foundByNickname: word }));
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

function explainPorts(text: string, { ports, transport }: ParsedPort): readonly string[] {
  if (ports.first !== ports.last) return [`No service is assigned to ${text}`];
  const status = portStatus(ports.first, transport ?? "tcp");
  const what =
    status === "assigned"
      ? `${text} is assigned without a service name`
      : `No service is assigned to ${text}: ${status}`;
  return [`${what}, a ${portClass(ports.first).name} port`, ...listRemarks(ports.first, transport)];
}

/** What the registry says about a port in its own words: who has it, and which ports others were seen to use. */
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
  const others = new Set(
    [...findByName(serviceName), ...findCommonUsesByName(serviceName)].map((each) => each.transport),
  );
  if (others.size > 0)
    return [`No service is named ${name} over ${transport}, but over ${[...others].join(", ")}.`];
  const suggestions = suggestNames(serviceName);
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
  return [`No service is named ${name}.${hint} "ianakit search" looks at descriptions too.`];
}
