import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parseLedger } from "../../src/identifiers/parse-ledger.js";
import { type ReadRegistry, readRegistry } from "../../src/pipeline.js";
import { parseCorrections } from "../../src/registry/parse-corrections.js";

const data = new URL("../../../../data/", import.meta.url);

/** A file of `data/` as text. */
export function readData(name: string): string {
  return readFileSync(new URL(name, data), "utf8");
}

/** The snapshot that the project began with: what counts its rows holds for it alone, not for the updates after it. */
export const isFirstSnapshot = readData("provenance.json").includes(
  "7ff356db17b0522071fa5f034de5c89bdb91daab0d6c09b1126905854e0b4c2f",
);

/**
 * The embedded file's rows as csv-parse gives them, without any stage of the generator. What is strange in them but
 * harmless is put right a second time: blank and equal rows, capitals in a transport protocol, a port's leading zeros.
 */
export function readRealRows(): readonly Record<string, string>[] {
  const rows: readonly Record<string, string>[] = parse(readData("service-names-port-numbers.csv"), {
    columns: true,
    bom: true,
  });
  const plain = rows
    .filter((row) => Object.values(row).some((field) => field !== ""))
    .map((row) => ({
      ...row,
      "Port Number": row["Port Number"]?.replace(/\b0+(?=\d)/g, "") ?? "",
      "Transport Protocol": row["Transport Protocol"]?.toLowerCase() ?? "",
    }));
  return [...new Map(plain.map((row) => [JSON.stringify(row), row])).values()];
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
