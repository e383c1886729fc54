import { updateLedger } from "@ianakit/generator/identifiers/update-ledger";
import type { Problem } from "@ianakit/generator/problem";
import type { Registry } from "@ianakit/generator/registry/registry";
import { diffPackages } from "../changes/diff-packages.js";
import type { PackageUpdate } from "../changesets/package-update.js";
import { describeRelease, type Release } from "./describe-release.js";
import { judgeUpdates } from "./judge-updates.js";

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
 */
export function planUpdate(released: Release, registry: Registry, date: string | undefined): UpdatePlan {
  // 1. Registry -> ledger: what was released stays, what is gone becomes a tombstone, what is new gets a name.
  const ledger = updateLedger({ ledger: released.ledger, previous: released.registry, registry, date });
  // 2. Registry and ledger -> packages.
  const next = describeRelease({ registry, ledger });
  // 3. Packages of the release and of now -> changes -> bumps.
  const updates = judgeUpdates(diffPackages(released.apis, next.apis), released.files, next.files);
  return { next, updates, problems: [...next.problems, ...updates.flatMap(refuseMajor)] };
}

function refuseMajor({ name, bump, changes }: PackageUpdate): Problem[] {
  if (bump !== "major") return [];
  return changes
    .filter((change) => change.bump === "major")
    .map(({ section, cells }) => ({
      rule: "no-major",
      message: `${name}: ${section.toLowerCase()} ${cells.join(" ")}; a registry update must not break a build`,
    }));
}
