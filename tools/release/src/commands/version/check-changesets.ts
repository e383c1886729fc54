import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formatLedger } from "@ianakit/generator/ledger";
import { failOn, type Problem } from "@ianakit/generator/problems";
import { parseChangeset } from "../../changesets/changesets.js";
import {
  locateChangeset,
  namePackage,
  type PackageUpdate,
  RELEASED_PACKAGES,
} from "../../changesets/packages.js";
import { DATA_FILES } from "../../update/data.js";
import { readData } from "../read-data.js";
import { planNext } from "../update-registry.js";

/**
 * Refuses versions that would say something else than what `data/` changes: where the ledger or a bump is not what the
 * last release and the registry make. A merge may have left one side's data with the other's changesets.
 *
 * @param root - the repository
 * @throws Failure with every file that differs
 */
export async function checkChangesets(root: string): Promise<void> {
  const data = await readData(root);
  const plan = planNext(data, data.registry, data.provenance.asOf);
  failOn(plan.problems);
  const bumps = new Map(plan.updates.map(({ name, bump }) => [name, bump]));
  const found = await Promise.all(
    RELEASED_PACKAGES.map((name) => checkChangeset(root, name, bumps.get(name) ?? "none")),
  );
  const isLedgerMade = formatLedger(plan.next.ledger) === formatLedger(data.ledger);
  const ledger = { file: DATA_FILES.ledger, rule: "ledger-made", message: `is another one ${REMEDY}` };
  failOn([...(isLedgerMade ? [] : [ledger]), ...found.flat()]);
}

const REMEDY =
  "than data/released/ and the registry make: npm run registry:rebuild writes both, the ledger and the changesets";

async function checkChangeset(
  root: string,
  name: PackageUpdate["name"],
  bump: PackageUpdate["bump"],
): Promise<readonly Problem[]> {
  const file = locateChangeset(name);
  const text = await readFile(join(root, file), "utf8").catch(() => undefined);
  const releases = text === undefined ? [] : parseChangeset(text).releases;
  const pending = releases.find((release) => release.name === namePackage(name))?.type ?? "none";
  if (pending === bump) return [];
  const rule = "changeset-made";
  return [
    { file, rule, message: `says ${pending} of ${namePackage(name)}, and not ${bump}: another ${REMEDY}` },
  ];
}
