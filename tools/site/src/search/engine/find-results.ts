import { findByPort, type PortRange, portClass, portStatus, type TransportProtocol } from "@ianakit/registry";
import { type FoundService, parseQuery, searchServices } from "@ianakit/search";
import { FILTERS, type SearchQuery } from "../search-query.js";
import { isServiceWanted, isStretchWanted } from "./is-wanted.js";
import type { SearchEngine } from "./search-engine.js";
import type { PortResult, SearchResult, Stretch, StretchResult } from "./search-result.js";

/** Everything that a reader looks for, best first. */
export function findResults(engine: SearchEngine, query: SearchQuery): readonly SearchResult[] {
  const { text, range, transport = query.transport } = readText(query.text);
  const wanted = { ...query, text, transport };
  if (range !== undefined) return findByRange(engine, wanted, range);
  const stretches = findStretches(engine, wanted, text.toLowerCase());
  return [...findServices(engine, wanted), ...stretches];
}

function findServices(engine: SearchEngine, query: SearchQuery, range?: PortRange): readonly SearchResult[] {
  const isWanted = (name: string) => {
    const facts = engine.facts.get(name);
    return facts !== undefined && isServiceWanted(facts, query, range);
  };
  if (query.text !== "") return searchServices(engine.index, query.text, isWanted).map(toResult);
  return listFound(engine, [...engine.facts.keys()].filter(isWanted));
}

/** Unassigned and reserved ports only where they are asked for: there are more of them than services. */
function findStretches(engine: SearchEngine, query: SearchQuery, words: string): readonly StretchResult[] {
  if (query.status === undefined || query.status === "assigned") return [];
  return engine.stretches
    .filter((each) => isStretchWanted(each, query) && each.remark.toLowerCase().includes(words))
    .map((each) => ({ kind: "stretch", ...each }));
}

/** A port itself, then its services; of several ports, services and gaps in their order. */
function findByRange(engine: SearchEngine, query: SearchQuery, range: PortRange): readonly SearchResult[] {
  const anyText = { ...query, text: "" };
  if (range.first === range.last) {
    const services = sortCanonicalFirst(findServices(engine, anyText, range), range.first);
    const named = new Set(services.map((result) => JSON.stringify(result)));
    const mentions = findServices(engine, query).filter((result) => !named.has(JSON.stringify(result)));
    return [...findPort(query, range.first), ...services, ...mentions];
  }
  const gaps = engine.stretches
    .filter((stretch) => isStretchWanted(stretch, query, range))
    .map((stretch): StretchResult => ({ kind: "stretch", ...clip(stretch, range) }));
  return mergeByPort(engine, findServices(engine, anyText, range), gaps);
}

/** What of a stretch was asked for. */
function clip(stretch: Stretch, { first, last }: PortRange): Stretch {
  return { ...stretch, first: Math.max(stretch.first, first), last: Math.min(stretch.last, last) };
}

function findPort(query: SearchQuery, port: number): readonly PortResult[] {
  const transports = FILTERS.transport.filter(
    (each) => query.transport === undefined || each === query.transport,
  );
  const statuses = transports.map((transport) => ({ transport, status: portStatus(port, transport) }));
  const { name } = portClass(port);
  const isWanted =
    (query.status === undefined || statuses.some(({ status }) => status === query.status)) &&
    (query.portClass === undefined || query.portClass === name) &&
    query.hasPort !== false &&
    !query.isServiceType;
  return isWanted ? [{ kind: "port", port, portClass: name, statuses }] : [];
}

function sortCanonicalFirst(results: readonly SearchResult[], port: number): readonly SearchResult[] {
  const names = findByPort(port).map(({ serviceName }) => serviceName);
  const rank = (result: SearchResult) => (result.kind === "service" ? names.indexOf(result.serviceName) : -1);
  return results.toSorted((left, right) => rank(left) - rank(right));
}

function mergeByPort(
  engine: SearchEngine,
  services: readonly SearchResult[],
  gaps: readonly StretchResult[],
): readonly SearchResult[] {
  const portOf = (result: SearchResult) => {
    if (result.kind === "stretch") return result.first;
    const own = result.kind === "service" ? engine.facts.get(result.serviceName)?.assignments : undefined;
    return Math.min(...(own ?? []).map(({ ports }) => ports?.first ?? Number.POSITIVE_INFINITY));
  };
  return [...services, ...gaps].toSorted((left, right) => portOf(left) - portOf(right));
}

function listFound(engine: SearchEngine, names: readonly string[]): readonly SearchResult[] {
  return names.flatMap((name) => {
    const found = engine.index.getStoredFields(name) as FoundService | undefined;
    return found === undefined ? [] : [toResult(found)];
  });
}

function toResult({ serviceName, description, ports, nicknames, aliases }: FoundService): SearchResult {
  return { kind: "service", serviceName, description, ports, nicknames, aliases };
}

/** What was typed: words, or ports in the words of the command line. */
interface ReadText {
  readonly text: string;
  readonly range: PortRange | undefined;
  readonly transport: TransportProtocol | undefined;
}

/** Reads `443`, `:443`, `port 443/tcp`, `6000-6063`, `https/udp`, or words. */
export function readText(typed: string): ReadText {
  const words = typed.trim();
  const asked = words.replace(/^(?:ports?\s+|:)(?=\d)/i, "").replace(/\s*[-–]\s*(?=\d+(?:\/\w+)?$)/, "-");
  try {
    const query = parseQuery(/^\d/.test(asked) ? asked : words);
    if (query.kind === "name")
      return { text: query.serviceName, range: undefined, transport: query.transport };
    return { text: asked, range: query.ports, transport: query.transport };
  } catch {
    // No port and no range, but perhaps a word: 70000, 9-8.
    return { text: words, range: undefined, transport: undefined };
  }
}
