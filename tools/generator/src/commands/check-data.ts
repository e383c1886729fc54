import { relative } from "node:path";
import { checkCommonUses } from "../data/check-common-uses.js";
import { checkNicknames } from "../data/check-nicknames.js";
import { formatLedger } from "../identifiers/format-ledger.js";
import type { Ledger } from "../identifiers/ledger.js";
import { remakeLedger } from "../identifiers/remake-ledger.js";
import { failOn, type Problem } from "../problem.js";
import type { Registry } from "../registry/registry.js";
import { recoverInterrupted } from "../transaction/index.js";
import { checkReleaseKept } from "./check-release-kept.js";
import type { Repository } from "./locate-repository.js";
import { inFile, makeFromInputs, readInputs, readText } from "./read-inputs.js";

/**
 * Checks `data/` more strictly than generating does: the project's own lists must be sorted and have sources, and the
 * ledger must be the one that the last release and the registry make. An interrupted write is recovered first.
 *
 * @param isSmallAllowed - for tests: a registry of a few rows
 * @returns warnings: what is strange but harmless, corrections that are no longer needed, and names of the project's own
 *   lists that IANA has registered or withdrawn; a registry update may cause each of these and still go through
 * @throws Failure with every problem found
 */
export async function checkData(
  { root, csv, corrections, commonUses, nicknames, ledger, releasedCsv, releasedLedger }: Repository,
  isSmallAllowed = false,
): Promise<readonly Problem[]> {
  await recoverInterrupted(root);
  await checkReleaseKept(root);
  const inputs = { csv, corrections, ledger, releasedLedger, releasedCsv, isSmallAllowed };
  const read = await readInputs(inputs);
  makeFromInputs(inputs, read);
  const { registry, snapshot, ledger: pending, released, warnings } = read;
  const own = [
    ...inFile(commonUses, checkCommonUses(await readText(commonUses), registry)),
    ...inFile(nicknames, checkNicknames(await readText(nicknames), registry)),
  ];
  failOn(own.filter(({ rule }) => !BROUGHT_BY_UPDATES.has(rule)));
  const found = [...warnings, ...own.filter(({ rule }) => BROUGHT_BY_UPDATES.has(rule))];
  if (pending === undefined) return found;
  const made = remakeLedger({
    released: released && { ledger: released, registry: await readReleasedRegistry() },
    registry,
    date: snapshot.date,
    pending,
  });
  failOn(compareLedgers(pending, made).map((problem) => ({ file: relative("", ledger), ...problem })));
  return found;

  async function readReleasedRegistry(): Promise<Registry> {
    return (await readInputs({ csv: releasedCsv, corrections, ledger: undefined, isSmallAllowed: true }))
      .registry;
  }
}

/** The rules that a name of the project's own lists may break when the registry changes. */
const BROUGHT_BY_UPDATES: ReadonlySet<string> = new Set([
  "unregistered-name",
  "registered-name",
  "registered-service",
]);

/** How many differences are printed: a single cause can make thousands. */
const MOST_DIFFERENCES = 5;

/** Compares the ledger with the one that the last release and the registry make, line by line. */
function compareLedgers(ledger: Ledger, made: Ledger): readonly Problem[] {
  const [lines, expected] = [listLines(ledger), listLines(made)];
  const known = new Set(lines);
  const wanted = new Set(expected);
  const different = [
    ...lines.filter((line) => !wanted.has(line)).map((line) => `holds ${line}, which nothing makes`),
    ...expected.filter((line) => !known.has(line)).map((line) => `lacks ${line}`),
  ];
  return different.slice(0, MOST_DIFFERENCES).map((message) => ({
    rule: "ledger-made",
    message: `${message}: data/released/ and the registry make another ledger. npm run registry:rebuild writes it`,
  }));
}

/** The lines of a ledger's file, each with where it stands, as packages may hold equal ones: `packages.tcp "SSH": {…}`. */
function listLines(ledger: Ledger): readonly string[] {
  const place: string[] = [];
  return formatLedger(ledger)
    .split("\n")
    .map((line) => {
      const text = line.trim().replace(/,$/, "");
      place.splice(Math.max(0, line.search(/\S|$/) / 2 - 1));
      const [, header] = /^"([^"]+)": \{$/.exec(text) ?? [];
      if (header !== undefined) place.push(header);
      return `${place.join(".")} ${text}`;
    });
}
