import { buildIndex, searchServices } from "@ianakit/search";
import { printJson, printTable } from "../output/print.js";
import { readQueries } from "../query/read-queries.js";
import type { ExitCode, SharedOptions } from "../shared-options.js";
import { lookUp } from "./look-up.js";

export interface SearchOptions extends SharedOptions {
  /** How many results at most. */
  readonly limit: number;
}

/** `ianakit search print`: services by names, historic names, nicknames and descriptions, best first. */
export function search(words: string, { json = false, limit }: SearchOptions): ExitCode {
  const found = searchServices(buildIndex(), words).slice(0, limit);
  if ((found.length === 0 || /\D/.test(words.trim())) && isPorts(words)) return lookUp([words], { json });
  if (json) {
    const results = found.map(({ serviceName, description, ports, nicknames }) => ({
      serviceName,
      description,
      ports,
      nicknames,
    }));
    printJson({ query: words, results });
  } else if (found.length > 0) {
    printTable(
      ["SERVICE", "PORTS", "DESCRIPTION"],
      found.map(({ serviceName, ports, description, nicknames }) => [
        serviceName,
        shorten(ports),
        nicknames.length === 0 ? description : `${description} (nicknames: ${nicknames.join(", ")})`.trim(),
      ]),
    );
  } else console.error(`Nothing matches ${JSON.stringify(words)}.`);
  return found.length > 0 ? 0 : 1;
}

/** A service on many ports still has one line. */
function shorten(ports: readonly string[]): string {
  if (ports.length === 0) return "-";
  return ports.length <= 3 ? ports.join(" ") : `${ports.slice(0, 3).join(" ")} …`;
}

/** Whoever searches for `443 tcp` or `localhost:8080` means the port. */
function isPorts(words: string): boolean {
  try {
    return readQueries([words]).every(({ query }) => query.kind === "ports");
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
