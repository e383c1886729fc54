import { formatPort } from "@ianakit/registry";
import { type Query, readQueries as readText, resolveQuery } from "@ianakit/registry/resolve";

/** What was asked for, and the words that ask for it. */
export interface AskedQuery {
  readonly text: string;
  readonly query: Query;
}

/** A part of what was asked for that cannot be read, and why. */
export interface RefusedQuery {
  readonly text: string;
  readonly message: string;
}

/** Reads what can be read of texts, when the faults of the others do not matter to it: `443 70000`. */
export function readReadableQueries(texts: readonly string[]): {
  readonly queries: readonly AskedQuery[];
  readonly refused: readonly RefusedQuery[];
} {
  try {
    return { queries: readQueries(texts), refused: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const parts = texts.flatMap((text) => text.split(/[,;\s]+/)).filter((part) => part !== "");
    // What looks like an option is a mistake of its own.
    if (parts.length === 1 || parts.some((part) => part.startsWith("-"))) throw error;
    const read = parts.map(readPart);
    const queries = read.flatMap((part) => ("message" in part ? [] : part));
    if (queries.length === 0) throw error;
    return { queries, refused: read.flatMap((part) => ("message" in part ? part : [])) };
  }
}

function readPart(text: string): readonly AskedQuery[] | RefusedQuery {
  try {
    return readQueries([text]);
  } catch (error) {
    if (error instanceof RangeError) return { text, message: error.message };
    throw error;
  }
}

/**
 * Reads what people paste: `443`, `tcp/443`, `443 tcp`, `6000-6063/udp`, `80,443`, `https/tcp`, `localhost:8080`,
 * `[::1]:443`, `https://example.com:8443/`, `_ipp._tcp`, each as one argument or several. Words that belong together
 * are one query, quoted or not: `remote desktop`.
 *
 * @throws {RangeError} if a part of the text looks like a port but is not one
 */
export function readQueries(texts: readonly string[]): readonly AskedQuery[] {
  const queries = groupTexts(texts).flatMap((group) => {
    const together = readAnswered([group.join(" ")]);
    return together ?? group.flatMap((text) => readAnswered(text.split(/\s+/)) ?? readText(text));
  });
  return queries.map((query) => ({ text: formatQuery(query), query }));
}

/** Texts next to each other may be words of one query, but a URL, which may hold spaces, takes nothing from its neighbours. */
function groupTexts(texts: readonly string[]): readonly (readonly string[])[] {
  const isUrl = (text: string) => text.includes("://");
  const groups: string[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last === undefined || [text, ...last].some(isUrl)) groups.push([text]);
    else last.push(text);
  }
  return groups;
}

/** The queries of texts, if all of them can be read and every one is of ports or an exact name. */
function readAnswered(texts: readonly string[]): readonly Query[] | undefined {
  try {
    const queries = texts.flatMap(readText);
    return queries.every(isAnswered) ? queries : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isAnswered(query: Query): boolean {
  return query.kind === "ports" || resolveQuery(query, { isExact: true, limit: 1 }).length > 0;
}

function formatQuery(query: Query): string {
  if (query.kind === "ports") return formatPort(query);
  return query.transport === undefined ? query.words : `${query.words}/${query.transport}`;
}
