import { keepRetired } from "@ianakit/generator/identifiers/keep-retired";
import type { Ledger } from "@ianakit/generator/identifiers/ledger";
import { updateLedger } from "@ianakit/generator/identifiers/update-ledger";
import type { Problem } from "@ianakit/generator/problem";
import type { Registry } from "@ianakit/generator/registry/registry";
import { diffPackages } from "../changes/diff-packages.js";
import type { PackageChange } from "../changes/package-change.js";
import type { PackageUpdate } from "../changesets/package-update.js";
import { describeRelease, type Release } from "./describe-release.js";
import { judgeUpdates } from "./judge-updates.js";
import { listNewlyRetired } from "./list-newly-retired.js";

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
 * @param planned - a ledger that says which tombstones the next release retires; none by default
 */
export function planUpdate(
  released: Release,
  registry: Registry,
  date: string | undefined,
  planned: Ledger = released.ledger,
): UpdatePlan {
  // 1. Registry -> ledger: what was released stays, what is gone becomes a tombstone, what is new gets a name.
  const updated = updateLedger({ ledger: released.ledger, previous: released.registry, registry, date });
  const ledger = keepRetired(updated, planned);
  // 2. Registry and ledger -> packages.
  const next = describeRelease({ registry, ledger });
  // 3. Packages of the release and of now -> changes -> bumps.
  const updates = judgeUpdates(diffPackages(released.apis, next.apis), released.files, next.files);
  const retired = listNewlyRetired(released.ledger, ledger);
  return {
    next,
    updates,
    problems: [...next.problems, ...updates.flatMap((it) => refuseMajor(it, retired))],
  };
}

/** Nothing that the registry does breaks a build; only a planned removal of tombstones may. */
function refuseMajor({ name, bump, changes }: PackageUpdate, retired: ReadonlySet<string>): Problem[] {
  if (bump !== "major") return [];
  return changes
    .filter((change) => change.bump === "major" && !isPlanned(name, change, retired))
    .map(({ section, cells }) => ({
      rule: "no-major",
      message: `${name}: ${section.toLowerCase()} ${cells.join(" ")}; a registry update must not break a build`,
    }));
}

/** A constant's removal names it first, that of its reverse look-up after the port. */
function isPlanned(
  name: PackageUpdate["name"],
  { section, cells }: PackageChange,
  retired: ReadonlySet<string>,
): boolean {
  return section === "Removed" && cells.slice(0, 2).some((cell) => retired.has(`${name} ${cell}`));
}
