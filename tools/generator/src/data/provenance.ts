import * as v from "valibot";
import { parseDate } from "../assignments/parse-columns.js";
import type { Problem } from "../problem.js";
import { readJson } from "./read-json.js";

const sentence = v.pipe(v.string(), v.nonEmpty("a sentence"));

/** Where a part of a composed snapshot comes from: a package of npm or PyPI, or a document. */
const origin = v.pipe(
  v.looseObject({
    npm: v.optional(sentence),
    pypi: v.optional(sentence),
    document: v.optional(sentence),
    registryDate: v.optional(sentence),
    gives: sentence,
    license: v.optional(sentence),
  }),
  v.check(
    ({ npm, pypi, document }) => [npm, pypi, document].filter((name) => name !== undefined).length === 1,
    "one of npm, pypi and document",
  ),
);

/** A validator is sent back as an HTTP header, so it may hold only what a header can. */
const header = v.pipe(v.string(), v.regex(/^[\x21-\x7e][\x20-\x7e]*$/, "the value of an HTTP header"));

const provenance = v.looseObject({
  file: v.pipe(sentence, v.regex(/^[^/\\]+$/, "the name of a file in the same folder")),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")),
  rows: v.pipe(v.number(), v.integer("a whole number"), v.minValue(0, "0 or more")),
  asOf: v.pipe(
    v.string(),
    v.check((day) => day.length === 10 && "value" in parseDate(day), "a date YYYY-MM-DD"),
  ),
  format: v.optional(v.string()),
  source: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url), "the URL that updates are fetched from"),
  ),
  etag: v.optional(header),
  lastModified: v.optional(header),
  composedFrom: v.optional(v.array(origin)),
  knownGaps: v.optional(v.array(sentence)),
});

/** `data/provenance.json`: where the file beside it comes from. */
export type Provenance = v.InferOutput<typeof provenance>;

export interface ParsedProvenance {
  readonly provenance: Provenance | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `data/provenance.json`. */
export function parseProvenance(text: string): ParsedProvenance {
  const { value, problems } = readJson(text, provenance, "provenance");
  return { provenance: value, problems };
}
