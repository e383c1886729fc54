import { formatLedger, keepRetired, retireTombstones as retire } from "@ianakit/generator/ledger";
import { Failure, failOn } from "@ianakit/generator/problems";
import { parseDate } from "@ianakit/generator/stages";
import { recoverWrites, withLock, writeTogether } from "@ianakit/generator/transaction";
import { writeChangesets } from "../changesets/changesets.js";
import { DATA_FILES } from "../update/data.js";
import { describeRelease } from "../update/describe-release.js";
import { listNewlyRetired, planUpdate } from "../update/plan-update.js";
import { readData } from "./read-data.js";

/** Which tombstones are retired, and whether that is only asked. */
export interface RetireOptions {
  /** `YYYY-MM-DD`: the tombstones that a release before this day already showed as withdrawn. */
  readonly before: string;
  /** Whether they are dropped from their packages, with a major changeset each. */
  readonly areDropped: boolean;
}

/**
 * Lists the tombstones that were withdrawn before a day, and drops them from the next release if asked to. A
 * tombstone that no release has shown yet stays: nothing vanishes that was not deprecated first. The ledger keeps
 * every identifier reserved.
 *
 * @param root - the repository
 * @returns package and identifier of each: `"tcp PMCDPROXY"`
 * @throws Failure if the day is not a date
 */
export async function retireTombstones(
  root: string,
  { before, areDropped }: RetireOptions,
): Promise<readonly string[]> {
  if (!("value" in parseDate(before)))
    throw new Failure([
      { rule: "date", message: `${JSON.stringify(before)} is not a date: expected YYYY-MM-DD` },
    ]);
  return withLock(root, async () => {
    await recoverWrites(root);
    const data = await readData(root);
    const { released, registry, isReleased } = data;
    const date = data.provenance.asOf;
    // Before the first release nothing is promised, so there is no tombstone.
    if (!isReleased) return [];
    const planned = retire(keepRetired(released.ledger, data.ledger), before, date);
    const plan = planUpdate(describeRelease(released), registry, date, planned);
    failOn(plan.problems);
    if (areDropped) {
      await writeTogether(root, [
        { path: DATA_FILES.ledger, content: formatLedger(plan.next.ledger) },
        ...writeChangesets(plan.updates, date),
      ]);
    }
    return [...listNewlyRetired(released.ledger, plan.next.ledger)].toSorted();
  });
}
