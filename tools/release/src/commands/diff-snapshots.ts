import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure, failOn } from "@ianakit/generator/commands/failure";
import { EMPTY_LEDGER } from "@ianakit/generator/identifiers/ledger";
import { updateLedger } from "@ianakit/generator/identifiers/update-ledger";
import { readRegistry } from "@ianakit/generator/pipeline";
import type { Corrections } from "@ianakit/generator/registry/corrections";
import { parseCorrections } from "@ianakit/generator/registry/parse-corrections";
import type { Registry } from "@ianakit/generator/registry/registry";
import { chooseSnapshotDate } from "../checks/choose-snapshot-date.js";
import { DATA_FILES } from "../update/data-files.js";
import { planUpdate, type UpdatePlan } from "../update/plan-update.js";
import { readSnapshotBytes } from "../update/read-snapshot-bytes.js";

/** What an update from one snapshot to another would be. */
export interface SnapshotDiff {
  readonly plan: UpdatePlan;
  /** Of the newer snapshot, `YYYY-MM-DD`; `undefined` where nothing says it. */
  readonly date: string | undefined;
}

/**
 * Says what an update from one snapshot to another would be, as if the older one had been released first.
 * Writes nothing.
 *
 * @param root - the repository, for its corrections
 * @throws Failure with the problems of a snapshot
 */
export async function diffSnapshots(root: string, older: string, newer: string): Promise<SnapshotDiff> {
  const { corrections, problems } = parseCorrections(
    await readFile(join(root, DATA_FILES.corrections), "utf8"),
  );
  failOn(problems.map((problem) => ({ file: DATA_FILES.corrections, ...problem })));
  const before = await readSnapshot(older, corrections);
  const after = await readSnapshot(newer, corrections);
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry: before.registry, date: before.date });
  return {
    plan: planUpdate({ registry: before.registry, ledger }, after.registry, after.date),
    date: after.date,
  };
}

async function readSnapshot(
  file: string,
  corrections: Corrections,
): Promise<{ registry: Registry; date: string | undefined }> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Failure([{ file, rule: "readable-file", message: `cannot be read: ${error.message}` }]);
  });
  const { csv, xmlDate, problems } = readSnapshotBytes(bytes);
  failOn(problems.map((problem) => ({ file, ...problem })));
  const read = readRegistry(csv, corrections, { isSmallAllowed: true });
  failOn(read.problems.map((problem) => ({ file, ...problem })));
  const date = chooseSnapshotDate({ option: undefined, xml: xmlDate, lastModified: undefined, origin: file });
  return { registry: read.registry, date: "value" in date ? date.value : undefined };
}
