import { findByPort, type PortRange, portClass, portStatus } from "@ianakit/registry";
import { commonUses } from "@ianakit/registry/common-uses";
import {
  type Answer,
  type MatchedBy,
  type Query,
  readQueries,
  resolveQuery,
} from "@ianakit/registry/resolve";
import { FILTERS, type SearchQuery } from "../search-query.js";
import { findApiNames } from "./find-api-names.js";
import { isServiceWanted, isStretchWanted, isUseWanted } from "./is-wanted.js";
import { describeService, type SearchEngine } from "./search-engine.js";
import {
  keyOfResult,
  type PortResult,
  type SearchResult,
  type ServiceResult,
  type Stretch,
  type StretchResult,
  type UseResult,
} from "./search-result.js";

/** The results of a query, best first; for a list, the results of each item. */
export function findResults(engine: SearchEngine, query: SearchQuery): readonly SearchResult[] {
  const found = readText(query.text).flatMap((asked) => findAsked(engine, query, asked));
  return [...new Map(found.map((result) => [keyOfResult(result), result])).values()];
}

function findAsked(engine: SearchEngine, query: SearchQuery, asked: Query): readonly SearchResult[] {
  const { transport = query.transport } = asked;
  if (asked.kind === "ports") return findByRange(engine, { ...query, transport }, asked.ports);
  const wanted = { ...query, text: asked.words, transport };
  return [...findByWords(engine, wanted), ...findStretches(engine, wanted, asked.words.toLowerCase())];
}

/** Reads what was typed as the resolver does; a text that looks like a port but is not one is searched as words. */
export function readText(typed: string): readonly Query[] {
  const words = { kind: "words", words: typed.trim(), transport: undefined } as const;
  if (words.words === "") return [words];
  try {
    return readQueries(typed);
  } catch (error) {
    if (error instanceof RangeError) return [words];
    throw error;
  }
}

function findByWords(engine: SearchEngine, query: SearchQuery): readonly SearchResult[] {
  if (query.text === "") return listServices(engine, query);
  const asked = { kind: "words", words: query.text, transport: undefined } as const;
  const answers = resolveQuery(asked, { limit: Number.POSITIVE_INFINITY });
  const find = (wanted: readonly Answer[]) => wanted.flatMap((answer) => findAnswered(engine, query, answer));
  const { exact, beginning } = findApiNames(query);
  const firstGuess = answers.findIndex(({ matchedBy }) => GUESSES.has(matchedBy));
  const named = firstGuess === -1 ? answers : answers.slice(0, firstGuess);
  const guesses = find(answers.slice(named.length));
  return [...find(named), ...exact, ...guesses.slice(0, BEST), ...beginning, ...guesses.slice(BEST)];
}

/** How the resolver matches when it was given no exact name. */
const GUESSES: ReadonlySet<MatchedBy> = new Set(["beginning", "misspelling", "words"]);

/** How many guessed services come before exports whose name begins with the words. */
const BEST = 5;

function findAnswered(engine: SearchEngine, query: SearchQuery, answer: Answer): readonly SearchResult[] {
  if (answer.kind === "common use")
    return isUseWanted(answer.use, query) ? [{ kind: "use", ...answer.use }] : [];
  const facts = engine.facts.get(answer.serviceName);
  if (facts === undefined || !isServiceWanted(facts, query)) return [];
  return [describeService(engine, answer.serviceName)];
}

function listServices(engine: SearchEngine, query: SearchQuery, range?: PortRange): readonly ServiceResult[] {
  return [...engine.facts].flatMap(([name, facts]) =>
    isServiceWanted(facts, query, range) ? [describeService(engine, name)] : [],
  );
}

function listUses(query: SearchQuery, range: PortRange): readonly UseResult[] {
  return commonUses()
    .filter((use) => isUseWanted(use, query, range))
    .map((use) => ({ kind: "use", ...use }));
}

/** Unassigned and reserved ports, only if the status filter asks for them: they outnumber the services. */
function findStretches(engine: SearchEngine, query: SearchQuery, words: string): readonly StretchResult[] {
  if (query.status === undefined || query.status === "assigned") return [];
  return engine.stretches
    .filter((each) => isStretchWanted(each, query) && each.remark.toLowerCase().includes(words))
    .map((each) => ({ kind: "stretch", ...each }));
}

/** A port itself, then its services, then what mentions it; of several ports, services and gaps in their order. */
function findByRange(engine: SearchEngine, query: SearchQuery, range: PortRange): readonly SearchResult[] {
  const anyText = { ...query, text: "" };
  const services = listServices(engine, anyText, range);
  const uses = listUses(anyText, range);
  if (range.first === range.last) {
    const mentions = findByWords(engine, { ...query, text: `${range.first}` });
    return [
      ...findPort(query, range.first),
      ...sortCanonicalFirst(services, range.first),
      ...uses,
      ...mentions,
    ];
  }
  const gaps = engine.stretches
    .filter((stretch) => isStretchWanted(stretch, query, range))
    .map((stretch): StretchResult => ({ kind: "stretch", ...clip(stretch, range) }));
  return sortByPort(engine, [...services, ...mergeAlike(gaps), ...uses]);
}

/** Merges gaps that are equal within the range but for the transport protocol. */
function mergeAlike(gaps: readonly StretchResult[]): readonly StretchResult[] {
  const merged = new Map<string, StretchResult>();
  for (const gap of gaps) {
    const { transports, ...said } = gap;
    const key = JSON.stringify(said);
    const all = [...transports, ...(merged.get(key)?.transports ?? [])];
    merged.set(key, { ...gap, transports: FILTERS.transport.filter((each) => all.includes(each)) });
  }
  return [...merged.values()];
}

/** The part of a stretch that is within the range. */
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

function sortCanonicalFirst(results: readonly ServiceResult[], port: number): readonly ServiceResult[] {
  const names = findByPort(port).map(({ serviceName }) => serviceName);
  return results.toSorted(
    (left, right) => names.indexOf(left.serviceName) - names.indexOf(right.serviceName),
  );
}

/** Sorts by port; IANA's information comes before common uses. */
function sortByPort(
  engine: SearchEngine,
  results: readonly (ServiceResult | StretchResult | UseResult)[],
): readonly SearchResult[] {
  const portOf = (result: (typeof results)[number]) => {
    if (result.kind === "stretch") return result.first;
    if (result.kind !== "service") return result.port;
    return engine.facts.get(result.serviceName)?.lowestPort ?? Number.POSITIVE_INFINITY;
  };
  return results.toSorted((left, right) => portOf(left) - portOf(right));
}
