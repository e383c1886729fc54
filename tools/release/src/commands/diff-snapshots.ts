import { EMPTY_LEDGER, updateLedger } from "@ianakit/generator/ledger";
import { describeRelease } from "../update/describe-release.js";
import { planUpdate, type UpdatePlan } from "../update/plan-update.js";
import { readCorrections } from "./read-corrections.js";
import { readSnapshotFile } from "./read-snapshot-file.js";

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
  const corrections = await readCorrections(root);
  const before = await readSnapshotFile(older, corrections);
  const after = await readSnapshotFile(newer, corrections);
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry: before.registry, date: before.date });
  return {
    plan: planUpdate(describeRelease({ registry: before.registry, ledger }), after.registry, after.date),
    date: after.date,
  };
}
