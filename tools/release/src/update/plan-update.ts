import type { Registry } from "@ianakit/generator";
import { checkReleased, type Ledger, remakeLedger } from "@ianakit/generator/ledger";
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
  const ledger = remakeLedger({ released, registry, date, pending });
  // 2. Registry and ledger -> packages.
  const next = describeRelease({ registry, ledger });
  // 3. Packages of the release and of now -> changes -> bumps.
  const updates = judgeUpdates(diffPackages(released.apis, next.apis), released.files, next.files);
  const retired = listNewlyRetired(released.ledger, ledger);
  return {
    next,
    updates,
    problems: [
      ...next.problems,
      ...checkReleased(ledger, released.ledger),
      ...refuseMajors(updates, retired),
    ],
  };
}

/**
 * Makes the packages of a registry of which nothing is released yet: nothing is promised, so nothing leaves a
 * tombstone, and the changesets of the first release stand already.
 */
export function planFirstRelease(registry: Registry, date: string | undefined, pending: Ledger): UpdatePlan {
  const ledger = remakeLedger({ released: undefined, registry, date, pending });
  const next = describeRelease({ registry, ledger });
  return { next, updates: [], problems: next.problems };
}
