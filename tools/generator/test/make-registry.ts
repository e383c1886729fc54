import { readRegistry } from "../src/pipeline.js";
import type { Corrections } from "../src/registry/corrections.js";
import { NO_CORRECTIONS } from "../src/registry/parse-corrections.js";
import type { Registry } from "../src/registry/registry.js";
import { type MadeRow, makeCsv, makeRow } from "./make-csv.js";

/** The registry of a few made-up rows, each `"name port transport"` or with more columns. It must be free of problems. */
export function makeRegistry(
  rows: readonly (string | MadeRow)[],
  corrections: Partial<Corrections> = {},
): Registry {
  const csv = makeCsv(rows.map((row) => (typeof row === "string" ? makeRow(row) : row)));
  const { registry, problems } = readRegistry(
    csv,
    { ...NO_CORRECTIONS, ...corrections },
    { isSmallAllowed: true },
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return registry;
}
