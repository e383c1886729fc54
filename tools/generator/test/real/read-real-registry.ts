import { readFileSync } from "node:fs";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";
import { type ReadRegistry, readRegistry } from "../../src/pipeline.js";
import { parseCorrections } from "../../src/registry/parse-corrections.js";

const data = new URL("../../../../data/", import.meta.url);

/** A file of `data/` as text. */
export function readData(name: string): string {
  return readFileSync(new URL(name, data), "utf8");
}

/** The embedded registry through the real stages. */
export function readRealRegistry(): ReadRegistry {
  const { corrections } = parseCorrections(readData("corrections.json"));
  return readRegistry(readData("service-names-port-numbers.csv"), corrections);
}

/** The committed ledger. */
export function readRealLedger() {
  const { ledger, problems } = parseLedger(readData("identifiers.json"));
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return ledger;
}
