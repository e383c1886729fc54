import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { parseLedger } from "../identifiers/parse-ledger.js";
import { type MadePackages, makePackages, readRegistry } from "../pipeline.js";
import { Failure, failOn, type Problem } from "../problem.js";
import { parseCorrections } from "../registry/parse-corrections.js";
import { readSnapshot } from "./read-snapshot.js";

export interface Inputs {
  readonly csv: string;
  readonly corrections: string;
  /** `undefined`: none, the packages begin a ledger of their own. */
  readonly ledger: string | undefined;
  readonly isSmallAllowed: boolean;
}

export interface ReadPackages extends MadePackages {
  readonly warnings: readonly Problem[];
}

/** Reads the registry, the corrections and the ledger, and makes the packages of them. Fails with every problem found. */
export async function readPackages(inputs: Inputs): Promise<ReadPackages> {
  const snapshot = await readSnapshot(inputs.csv);
  const { corrections, problems: faults } = parseCorrections(await readText(inputs.corrections));
  const known = inputs.ledger === undefined ? undefined : parseLedger(await readText(inputs.ledger));
  const read = readRegistry(snapshot.text, corrections, inputs);
  // Bytes that are no UTF-8 leave no text to read: its problems would only repeat that.
  const readProblems = snapshot.text === "" && snapshot.problems.length > 0 ? [] : read.problems;
  failOn([
    ...inFile(inputs.corrections, faults),
    ...inFile(inputs.ledger ?? "", known?.problems ?? []),
    ...inFile(inputs.csv, [...snapshot.problems, ...readProblems]),
  ]);
  const { date, sha256, knownGaps } = snapshot;
  const made = makePackages(read.registry, known?.ledger, {
    date,
    sha256,
    knownGaps,
    rowCount: read.rowCount,
  });
  failOn(inFile(inputs.ledger ?? "", made.problems));
  return { ...made, warnings: inFile(inputs.csv, read.warnings) };
}

async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: Error) => {
    throw new Failure(inFile(path, [{ rule: "readable-file", message: `cannot be read: ${error.message}` }]));
  });
}

function inFile(path: string, problems: readonly Problem[]): readonly Problem[] {
  const file = relative("", path);
  return problems.map((problem) => ({ file, ...problem }));
}
