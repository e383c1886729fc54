import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { checkReleased } from "../identifiers/check-released.js";
import type { Ledger } from "../identifiers/ledger.js";
import { type ParsedLedger, parseLedger } from "../identifiers/parse-ledger.js";
import { type MadePackages, makePackages, readRegistry } from "../pipeline.js";
import { Failure, failOn, type Problem } from "../problem.js";
import { parseCorrections } from "../registry/parse-corrections.js";
import type { Registry, Snapshot } from "../registry/registry.js";
import { readSnapshot } from "./read-snapshot.js";

export interface Inputs {
  readonly csv: string;
  readonly corrections: string;
  /** The path of the ledger; if `undefined`, the packages begin a new one. */
  readonly ledger: string | undefined;
  /** The path of the last release's ledger, all of which the ledger must contain; no such file means no release yet. */
  readonly releasedLedger?: string | undefined;
  /** The path of the last release's registry, beside which its ledger cannot be missing. */
  readonly releasedCsv?: string | undefined;
  readonly isSmallAllowed: boolean;
}

export interface ReadPackages extends MadePackages {
  readonly warnings: readonly Problem[];
}

/** What the files hold, before packages are made of it. */
export interface ReadInputs {
  readonly registry: Registry;
  readonly snapshot: Snapshot;
  readonly ledger: Ledger | undefined;
  readonly released: Ledger | undefined;
  readonly warnings: readonly Problem[];
}

/**
 * Reads the registry, the corrections and the ledgers.
 *
 * @throws Failure with every problem found
 */
export async function readInputs(inputs: Inputs): Promise<ReadInputs> {
  const snapshot = await readSnapshot(inputs.csv);
  const { corrections, problems: faults } = parseCorrections(await readText(inputs.corrections));
  const known = inputs.ledger === undefined ? undefined : parseLedger(await readText(inputs.ledger));
  const released = await readReleased(inputs);
  const read = readRegistry(snapshot.text, corrections, inputs);
  // Bytes that are not valid UTF-8 leave no text to read: its problems would only repeat that.
  const readProblems = snapshot.text === "" && snapshot.problems.length > 0 ? [] : read.problems;
  failOn([
    ...inFile(inputs.corrections, faults),
    ...inFile(inputs.ledger ?? "", known?.problems ?? []),
    ...inFile(inputs.releasedLedger ?? "", released?.problems ?? []),
    ...inFile(inputs.csv, [...snapshot.problems, ...readProblems].map(nameOption)),
  ]);
  const { date, sha256, knownGaps } = snapshot;
  return {
    registry: read.registry,
    snapshot: { date, sha256, knownGaps, rowCount: read.rowCount },
    ledger: known?.ledger,
    released: released?.ledger,
    warnings: inFile(inputs.csv, read.warnings),
  };
}

/**
 * Reads what `readInputs` reads, and makes the packages of it.
 *
 * @throws Failure with every problem found
 */
export async function readPackages(inputs: Inputs): Promise<ReadPackages> {
  const read = await readInputs(inputs);
  return { ...makeFromInputs(inputs, read), warnings: read.warnings };
}

/**
 * Makes the packages of what `readInputs` read.
 *
 * @throws Failure with everything that the ledger lacks
 */
export function makeFromInputs(
  inputs: Inputs,
  { registry, snapshot, ledger, released }: ReadInputs,
): MadePackages {
  const made = makePackages(registry, ledger, snapshot);
  const lost = ledger === undefined || released === undefined ? [] : checkReleased(ledger, released);
  failOn(inFile(inputs.ledger ?? "", [...lost, ...made.problems]));
  return made;
}

/** Only these commands have an option for a part of the registry. */
function nameOption(problem: Problem): Problem {
  if (problem.rule !== "row-count") return problem;
  return { ...problem, message: `${problem.message}; --allow-small takes them all the same` };
}

/** The ledger of the last release. If its file is missing although the registry of that release is there, reading fails. */
async function readReleased({ releasedLedger, releasedCsv }: Inputs): Promise<ParsedLedger | undefined> {
  if (releasedLedger === undefined) return undefined;
  const isReleased = [releasedLedger, releasedCsv].some((path) => path !== undefined && existsSync(path));
  return isReleased ? parseLedger(await readText(releasedLedger)) : undefined;
}

export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: Error) => {
    throw new Failure(inFile(path, [{ rule: "readable-file", message: `cannot be read: ${error.message}` }]));
  });
}

export function inFile(path: string, problems: readonly Problem[]): readonly Problem[] {
  const file = relative("", path);
  return problems.map((problem) => ({ file, ...problem }));
}
