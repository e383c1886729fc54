import { getPort, portClass, portStatus, type TransportProtocol } from "@ianakit/registry";
import { type AssignmentDetails, assignments, findByName, findByPort } from "@ianakit/registry/details";
import { parseQuery, type Query } from "@ianakit/search";
import { toServiceJson, toServiceRow } from "../output/describe-service.js";
import { printJson } from "../output/print-json.js";
import { printTable } from "../output/print-table.js";
import { suggestNames } from "../search/suggest-names.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";

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
  if (query.kind === "name")
    return query.serviceName === "" ? [] : primaryFirst(query.serviceName, query.transport);
  const { first, last } = query.ports;
  if (first === last) return findByPort(first, query.transport);
  return [...assignments()].filter(
    ({ ports, transport }) =>
      ports !== undefined &&
      ports.first <= last &&
      ports.last >= first &&
      (query.transport === undefined || transport === undefined || transport === query.transport),
  );
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
  if (query.kind === "ports") {
    const { first, last } = query.ports;
    const status =
      first === last
        ? `: ${portStatus(first, query.transport ?? "tcp")}, a ${portClass(first).name} port`
        : "";
    console.error(`No service is assigned to ${text}${status}`);
    return;
  }
  const suggestions = suggestNames(query.serviceName);
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
  console.error(`No service is named ${JSON.stringify(query.serviceName)}.${hint}`);
}
