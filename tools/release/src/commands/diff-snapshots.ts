import { EMPTY_LEDGER, updateLedger } from "@ianakit/generator/ledger";
import { alignCells } from "@ianakit/generator/terminal";
import { isProgram, namePackage, type PackageUpdate } from "../changesets/packages.js";
import { summariseChanges, writeChangelog } from "../changesets/write-changelog.js";
import { describeRelease } from "../update/describe-release.js";
import { planUpdate, type UpdatePlan } from "../update/plan-update.js";
import { readCorrections, readSnapshotFile } from "./read-snapshot-file.js";

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

/** What an update means, for a person: a line a package, then the changelog of each that changes. */
export function formatUpdates(updates: readonly PackageUpdate[], date: string | undefined): string {
  const lines = alignCells(
    updates.map(({ name, bump, changes }) => [
      namePackage(name),
      bump,
      bump === "none" ? "" : summariseChanges(changes),
    ]),
  );
  const changelogs = updates
    .filter(({ name, bump }) => bump !== "none" && !isProgram(name))
    .map(({ name, changes }) => `${namePackage(name)}\n\n${writeChangelog(changes, date)}`);
  return [lines.join("\n"), ...changelogs].join("\n\n");
}
