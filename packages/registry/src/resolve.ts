import type { TransportProtocol } from "./assignment.js";
import { findByPort } from "./index.js";
import type { Answer, Match } from "./resolve/answer.js";
import { getCatalogue, limitTo } from "./resolve/catalogue.js";
import {
  matchBeginnings,
  matchExactly,
  matchMisspellings,
  matchRespelt,
  matchWithoutFiller,
} from "./resolve/match-names.js";
import { matchPorts } from "./resolve/match-ports.js";
import { matchWords } from "./resolve/match-words.js";
import { type Query, readQueries } from "./resolve/read-queries.js";

export type { Answer, CommonUseAnswer, MatchedBy, ServiceAnswer } from "./resolve/answer.js";
export { type Query, readQueries } from "./resolve/read-queries.js";

/** What to look for, and how far. */
export interface ResolveOptions {
  /** Without it, the one that the text names, or all four. */
  readonly transport?: TransportProtocol | undefined;
  /** The most answers to words, 0 to `Infinity`, 20 by default. For ports, everything on them is returned. */
  readonly limit?: number | undefined;
  /**
   * Whether only whole names match: `pi-hole`, or if there is no such name, `pi hole` and `port of pi-hole`, but no
   * beginnings of names, no misspellings, no words of descriptions.
   */
  readonly isExact?: boolean | undefined;
}

/**
 * Finds what people ask for, best match first: a port, a list or a range of ports, or words. Words find, in this order,
 * a registered name with a port, a nickname, a registered name without a port, a common use, names that begin with
 * them, names that were probably mistyped, and descriptions that contain them. A nickname or a product may have a name
 * that IANA registered for something else: it is the next answer then. Among equal matches, services with a
 * System Port and those over several transport protocols go before obscure ones. An answer that does not come from IANA
 * has the `kind` `"common use"` or the `matchedBy` `"nickname"`.
 *
 * @param text - anything that {@link readQueries} reads
 * @returns each service and each common use once, for ports in the order of the text; empty if nothing is found
 * @throws {RangeError} if `text` is empty, a part of it looks like a port but is not one, or an option is out of range
 * @throws {TypeError} if `text` is not a string, or the options are not an object
 * @example
 * const [rdp] = resolve("rdp");
 * console.log(rdp?.kind === "service" && rdp.services[0]?.ports); // { first: 3389, last: 3389 }
 * const [kafka] = resolve("kafka");
 * console.log(kafka?.kind === "common use" && kafka.use.port); // 9092
 */
export function resolve(text: string, options?: ResolveOptions): Answer[] {
  return readQueries(text).flatMap((query) => resolveQuery(query, options));
}

/**
 * Answers one query, as {@link resolve} does.
 *
 * @throws {RangeError} if an option is out of range
 * @throws {TypeError} if `query` is not what {@link readQueries} returns, or the options are not an object
 * @example
 * console.log(resolveQuery({ kind: "words", words: "whois", transport: "tcp" })[0]?.kind); // service
 */
export function resolveQuery(query: Query, options?: ResolveOptions): readonly Answer[] {
  if (typeof query !== "object" || query === null) throw wrongQuery(query);
  const { transport = query.transport, limit = 20, isExact = false } = completeOptions(options);
  // Throws if `transport` is not a transport protocol.
  findByPort(0, transport);
  if (typeof limit !== "number" || !(limit >= 0)) throw new RangeError(`limit is 0 or more, not ${limit}`);
  if (query.kind === "ports") return matchPorts(query.ports, transport);
  if (query.kind !== "words") throw wrongQuery(query);
  const words = query.words.trim().toLowerCase().replace(/\s+/g, " ");
  const catalogue = getCatalogue();
  const answers = new Map<unknown, Answer>();
  const stages = isExact ? EXACT_STAGES : STAGES;
  for (const match of stages) {
    if (answers.size >= limit) break;
    for (const found of match(catalogue, words)) {
      if (answers.size >= limit) return [...answers.values()];
      const answer = toAnswer(found, transport);
      if (answer !== undefined && !answers.has(keyOf(found))) answers.set(keyOf(found), answer);
    }
    if (isExact && answers.size > 0) break;
  }
  return [...answers.values()];
}

const EXACT_STAGES = [matchExactly, matchRespelt, matchWithoutFiller];

const STAGES = [...EXACT_STAGES, matchBeginnings, matchMisspellings, matchWords];

/** The options with every field set, so that none is inherited from a changed `Object.prototype`. */
function completeOptions(options: ResolveOptions = {}): ResolveOptions {
  // JavaScript callers may pass a transport protocol, as to the look-ups.
  if (typeof options !== "object" || Array.isArray(options))
    throw new TypeError("the options are an object, { transport }");
  return { transport: undefined, limit: undefined, isExact: undefined, ...options };
}

function wrongQuery(value: never): TypeError {
  const found = typeof value === "object" && value !== null ? "another object" : JSON.stringify(value);
  return new TypeError(`a query is an object that readQueries returns, not ${found}: resolve reads text`);
}

function keyOf({ subject }: Match): unknown {
  return subject.kind === "service" ? subject.serviceName : subject.use;
}

function toAnswer(
  { subject, matchedBy, word }: Match,
  transport: TransportProtocol | undefined,
): Answer | undefined {
  const wanted = limitTo(subject, transport);
  if (wanted === undefined) return undefined;
  return wanted.kind === "common use"
    ? { kind: "common use", matchedBy, word, use: wanted.use }
    : { kind: "service", matchedBy, word, serviceName: wanted.serviceName, services: wanted.services };
}
