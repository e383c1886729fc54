import { parseDate } from "../assignments/parse-columns.js";
import type { Problem } from "../problem.js";

/** What `data/provenance.json` says of the file beside it, as far as generating needs it. */
export interface Provenance {
  readonly file: string;
  readonly sha256: string;
  /** The date of the snapshot, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly knownGaps: readonly string[];
}

export interface ParsedProvenance {
  readonly provenance: Provenance | undefined;
  readonly problems: readonly Problem[];
}

/** `data/provenance.json`: which file it speaks of, its sum, its date and its gaps. */
export function parseProvenance(text: string): ParsedProvenance {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return toFault(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof json !== "object" || json === null) return toFault("is no object");
  const { file, sha256, asOf, knownGaps = [] } = json as Readonly<Record<string, unknown>>;
  if (typeof file !== "string") return toFault("names no file");
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256))
    return toFault("has no sha256 in hexadecimal");
  if (typeof asOf !== "string" || !/^.{10}$/.test(asOf) || "fault" in parseDate(asOf))
    return toFault("has no asOf date YYYY-MM-DD");
  if (!Array.isArray(knownGaps) || !knownGaps.every((gap) => typeof gap === "string"))
    return toFault("has knownGaps that are no list of sentences");
  return { provenance: { file, sha256, asOf, knownGaps }, problems: [] };
}

function toFault(message: string): ParsedProvenance {
  return { provenance: undefined, problems: [{ rule: "provenance", message }] };
}
