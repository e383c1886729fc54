import { readFileSync } from "node:fs";
import type { Ledger } from "../../src/identifiers/ledger.js";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";
import { type ReadRegistry, readRegistry } from "../../src/pipeline.js";
import { parseCorrections } from "../../src/registry/parse-corrections.js";

const data = new URL("../../../../data/", import.meta.url);

/** A file of `data/` as text. */
export function readData(name: string): string {
  return readFileSync(new URL(name, data), "utf8");
}

/** Of the test files, which share what they read: none of them changes it. */
let registry: ReadRegistry | undefined;
let ledger: Ledger | undefined;

/** The embedded registry through the real stages. */
export function readRealRegistry(): ReadRegistry {
  const { corrections } = parseCorrections(readData("corrections.json"));
  registry ??= readRegistry(readData("service-names-port-numbers.csv"), corrections);
  return registry;
}

/** The committed ledger. */
export function readRealLedger(): Ledger {
  if (ledger === undefined) {
    const { ledger: parsed, problems } = parseLedger(readData("identifiers.json"));
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 5)));
    ledger = parsed;
  }
  return ledger;
}
