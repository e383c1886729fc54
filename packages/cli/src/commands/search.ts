import { nicknames } from "@ianakit/registry/common-uses";
import { getDetails } from "@ianakit/registry/details";
import { formatPorts } from "@ianakit/registry/model";
import {
  type Answer,
  type MatchedBy,
  type Query,
  readQueries,
  resolveQuery,
} from "@ianakit/registry/resolve";
import { describeUse } from "../output/describe-service.js";
import { printJson, printRemark, printTable } from "../output/print.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";
import { lookUp } from "./look-up.js";

export interface SearchOptions extends SharedOptions {
  /** The most results to print. */
  readonly limit: number;
}

/** `ianakit search print`: what people may mean, best first; whoever searches for `443 tcp` means the port. */
export function search(words: string, { json = false, limit }: SearchOptions): ExitCode {
  const queries = readWords(words);
  if (queries.every(({ kind }) => kind === "ports")) return lookUp([words], { json });
  const results = queries
    .flatMap((query) => resolveQuery(query, { limit }))
    .slice(0, limit)
    .map(toResult);
  if (json) printJson({ query: words, results });
  else if (results.length > 0)
    printTable(
      ["SERVICE", "PORTS", "DESCRIPTION"],
      results.map((result) => toRow(result, words)),
    );
  else printRemark(`Nothing matches ${JSON.stringify(words)}.`);
  return results.length > 0 ? 0 : 1;
}

/** A text that looks like a port but is not one is searched as words: a description may contain them. */
function readWords(words: string): readonly Query[] {
  try {
    return readQueries(words);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ kind: "words", words, transport: undefined }];
  }
}

interface UseResult {
  readonly kind: "common use";
  readonly matchedBy: MatchedBy;
  readonly product: string;
  readonly description: string;
  readonly ports: readonly string[];
  readonly source: string;
}

interface ServiceResult {
  readonly kind: "service";
  readonly matchedBy: MatchedBy;
  readonly serviceName: string;
  readonly description: string;
  readonly ports: readonly string[];
  readonly nicknames: readonly string[];
}

/** A result as `--json` prints it. */
type Result = UseResult | ServiceResult;

function toResult(answer: Answer): Result {
  if (answer.kind === "common use") {
    const { port, transport, product, use, source } = answer.use;
    return {
      kind: answer.kind,
      matchedBy: answer.matchedBy,
      product,
      description: use,
      ports: [`${port}/${transport}`],
      source,
    };
  }
  const { kind, matchedBy, serviceName, services } = answer;
  const described = services.flatMap(getDetails).find((each) => each.description !== "");
  const description = described?.description.split("\n")[0] ?? "";
  const ports = services.flatMap((each) =>
    each.ports === undefined ? [] : `${formatPorts(each.ports)}/${each.transport ?? "any"}`,
  );
  return { kind, matchedBy, serviceName, description, ports, nicknames: listNicknames(serviceName) };
}

function listNicknames(serviceName: string): readonly string[] {
  return [...nicknames()].flatMap(([nickname, names]) => (names.includes(serviceName) ? nickname : []));
}

/** The most nicknames that a result names: `https` has more than a hundred. */
const MOST_NICKNAMES = 3;

function toRow(result: Result, words: string): readonly string[] {
  if (result.kind === "common use") {
    const { product, ports, description, source } = result;
    return [product, shorten(ports), describeUse({ use: description, source })];
  }
  const { serviceName, ports, description, nicknames: own } = result;
  return [serviceName, shorten(ports), `${description}${labelNicknames(own, words)}`.trim()];
}

/** Those that were asked for come first, then the shortest. */
function labelNicknames(nicknames: readonly string[], words: string): string {
  if (nicknames.length === 0) return "";
  const asked = words.trim().toLowerCase();
  const isAsked = (nickname: string) => Number(nickname.includes(asked));
  const shown = nicknames
    .toSorted((left, right) => isAsked(right) - isAsked(left) || left.length - right.length)
    .slice(0, MOST_NICKNAMES);
  const more = nicknames.length - shown.length;
  return ` (nicknames: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}

/** A service on many ports still has one line. */
function shorten(ports: readonly string[]): string {
  if (ports.length === 0) return "-";
  return ports.length <= 3 ? ports.join(" ") : `${ports.slice(0, 3).join(" ")} …`;
}
