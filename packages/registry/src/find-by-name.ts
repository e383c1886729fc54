import { checkServiceName, toOptionalTransportIndex } from "./arguments.js";
import type { TransportProtocol } from "./assignment.js";
import { type ServiceRow, splitTransports, toService } from "./core/list-services.js";
import { makeNameAnswers, rememberByName } from "./core/name-answers.js";
import { findRowsByName, lowerCase } from "./core/name-index.js";
import { getServices } from "./core/services.js";
import { wantedBits } from "./formats/transport-bits.js";
import { getPort } from "./get-port.js";
import { completeOptions, type ListOptions, readOptions } from "./list-options.js";
import type { Service } from "./service.js";
import { TRANSPORT_PROTOCOLS } from "./transport-protocols.js";

const NO_SERVICES: readonly Service[] = /* @__PURE__ */ Object.freeze([]);
const answers = /* @__PURE__ */ makeNameAnswers<readonly Service[]>();

/**
 * Every assignment of a service name, with a port or without, compared without regard to case. A historic name
 * finds the service that replaced it first, and says so in `foundByAlias`.
 *
 * @param serviceName - such as `"https"` or the historic `"z39.50"`
 * @param options - a transport protocol, or `{ transport, first, last }` to limit the ports as well; without it, all
 * @returns a frozen list by transport protocol; within one, the primary port first, then by port; empty if the name is
 *   not registered
 * @throws {RangeError} if `serviceName` is empty, `transport` is unknown, a port is not an integer from 0 to 65535, or
 *   `first` is greater than `last`
 * @throws {TypeError} if `serviceName` or `transport` is not a string, or a port is not a number
 * @example
 * console.log(findByName("HTTPS", "tcp")[0]?.ports); // { first: 443, last: 443 }
 * console.log(findByName("z39.50", "tcp")[0]); // { serviceName: 'z39-50', ports: { first: 210, last: 210 }, transport: 'tcp', aliasOf: undefined, foundByAlias: 'z39.50' }
 * @see RFC 6335 section 5.1
 */
export function findByName(
  serviceName: string,
  options?: TransportProtocol | ListOptions,
): readonly Service[] {
  if (typeof options === "object" && options !== null) {
    const { transport } = completeOptions(options);
    return Object.freeze(findByName(serviceName, transport).filter(readOptions(options)));
  }
  const index = toOptionalTransportIndex(options);
  return answers[index]?.get(serviceName) ?? listServices(serviceName, index);
}

function listServices(serviceName: string, transport: number): readonly Service[] {
  checkServiceName(serviceName);
  const { names } = getServices();
  const found = findRowsByName(serviceName);
  const [first] = found;
  if (first === undefined) return NO_SERVICES;
  const rows = splitTransports(found, wantedBits(transport));
  const services = putPrimaryFirst(rows).flatMap(withReplacements);
  const registered = names[first] ?? "";
  return rememberByName(answers, { asked: serviceName, registered, transport }, Object.freeze(services));
}

function putPrimaryFirst(rows: readonly ServiceRow[]): readonly ServiceRow[] {
  if (rows.length < 2) return rows;
  const { names, first } = getServices();
  const isPrimary = ({ row, transport }: ServiceRow) =>
    transport !== undefined && getPort(names[row] ?? "", transport) === first[row];
  return [...new Set(rows.map(({ transport }) => transport))].flatMap((transport) => {
    const own = rows.filter((row) => row.transport === transport);
    return [...own.filter(isPrimary), ...own.filter((row) => !isPrimary(row))];
  });
}

/** The name that replaced a historic one comes before it. */
function withReplacements(row: ServiceRow): readonly Service[] {
  const { names, aliases } = getServices();
  const aliasOf = aliases.get(row.row);
  const own = toService(row);
  if (aliasOf === undefined) return [own];
  return [...findReplacements(row, aliasOf).map((target) => toService(target, names[row.row])), own];
}

/** The rows of the well-formed name at the historic name's own port, over its transport protocol or over all. */
function findReplacements({ row, transport }: ServiceRow, aliasOf: string): readonly ServiceRow[] {
  const { first } = getServices();
  return splitTransports(findRowsByName(aliasOf), wantedBits(TRANSPORT_PROTOCOLS.length)).filter(
    (target) =>
      (target.transport === undefined || target.transport === transport) && first[target.row] === first[row],
  );
}

let aliasesByName: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The historic names that are aliases to a service.
 *
 * @param serviceName - the well-formed name, in any case
 * @returns each name once; empty if the service has no historic name
 * @throws {RangeError} if `serviceName` is empty
 * @throws {TypeError} if `serviceName` is not a string
 * @example
 * console.log(aliasesOf("z39-50")); // [ 'z39.50' ]
 */
export function aliasesOf(serviceName: string): string[] {
  checkServiceName(serviceName);
  aliasesByName ??= indexAliases();
  return [...(aliasesByName.get(lowerCase(serviceName)) ?? [])];
}

function indexAliases(): ReadonlyMap<string, ReadonlySet<string>> {
  const { names, aliases } = getServices();
  const index = new Map<string, Set<string>>();
  for (const [row, aliasOf] of aliases) {
    const key = lowerCase(aliasOf);
    index.set(key, (index.get(key) ?? new Set<string>()).add(names[row] ?? ""));
  }
  return index;
}
