import type { Registry } from "@ianakit/generator";
import { keepDates, keepRetired, type Ledger, updateLedger } from "@ianakit/generator/ledger";
import type { Problem } from "@ianakit/generator/problems";
import { diffPackages } from "../changes/diff-packages.js";
import type { PackageUpdate } from "../changesets/package-update.js";
import { describeRelease, type Release } from "./describe-release.js";
import { judgeUpdates } from "./judge-updates.js";
import { listNewlyRetired } from "./list-newly-retired.js";
import { refuseMajors } from "./refuse-majors.js";

/** What a registry update does to the ledger and to each package. */
export interface UpdatePlan {
  readonly next: Release;
  readonly updates: readonly PackageUpdate[];
  readonly problems: readonly Problem[];
}

/**
 * Takes a registry update through the ledger and the package APIs to each package's bump. Always from the last
 * release: two updates before a release are one change, and what was undone in between is none.
 *
 * @param date - of the new registry's snapshot, `YYYY-MM-DD`
 * @param pending - the ledger of the updates since: on which days things came and went, and which tombstones the
 *   next release retires; none by default
 */
export function planUpdate(
  released: Release,
  registry: Registry,
  date: string | undefined,
  pending: Ledger = released.ledger,
): UpdatePlan {
  // 1. Registry -> ledger: what was released stays, what is gone becomes a tombstone, what is new gets a name.
  const updated = updateLedger({ ledger: released.ledger, previous: released.registry, registry, date });
  const ledger = keepRetired(keepDates(updated, pending), pending);
  // 2. Registry and ledger -> packages.
  const next = describeRelease({ registry, ledger });
  // 3. Packages of the release and of now -> changes -> bumps.
  const updates = judgeUpdates(diffPackages(released.apis, next.apis), released.files, next.files);
  const retired = listNewlyRetired(released.ledger, ledger);
  return {
    next,
    updates,
    problems: [...next.problems, ...refuseMajors(updates, retired)],
  };
}
