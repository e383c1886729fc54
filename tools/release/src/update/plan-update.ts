import type { Registry } from "@ianakit/generator";
import {
  checkReleased,
  type Identifiers,
  type Ledger,
  type LedgerEntry,
  remakeLedger,
} from "@ianakit/generator/ledger";
import type { Problem } from "@ianakit/generator/problems";
import { diffPackages } from "../changes/diff-packages.js";
import type { PackageChange } from "../changes/package-change.js";
import type { PackageUpdate } from "../changesets/packages.js";
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

/**
 * Nothing that the registry does breaks a build; only a planned removal of tombstones may.
 *
 * @param retired - the tombstones that may go, `"tcp PMCDPROXY"`
 */
export function refuseMajors(
  updates: readonly PackageUpdate[],
  retired: ReadonlySet<string>,
): readonly Problem[] {
  return updates.flatMap(({ name, changes }) =>
    changes
      .filter((change) => change.bump === "major" && !isPlanned(name, change, retired))
      .map(({ section, cells }) => ({
        rule: "no-major",
        message: `${name}: ${section.toLowerCase()} ${cells.join(" ")}; a registry update must not break a build`,
      })),
  );
}

/** A constant's removal names it first, that of its reverse look-up after the port. */
function isPlanned(
  name: PackageUpdate["name"],
  { section, cells }: PackageChange,
  retired: ReadonlySet<string>,
): boolean {
  return section === "Removed" && cells.slice(0, 2).some((cell) => retired.has(`${name} ${cell}`));
}

/** The tombstones that one ledger retires and the one before did not: `"tcp PMCDPROXY"`, package and identifier. */
export function listNewlyRetired(before: Ledger, after: Ledger): ReadonlySet<string> {
  const sections = Object.entries<Identifiers<LedgerEntry>>(after.packages);
  const known: Readonly<Record<string, Identifiers<LedgerEntry>>> = before.packages;
  return new Set([
    ...sections.flatMap(([name, identifiers]) => compare(name, known[name] ?? {}, identifiers)),
    ...compare("dccp", before.serviceCodes, after.serviceCodes),
  ]);
}

function compare(
  name: string,
  before: Identifiers<LedgerEntry>,
  after: Identifiers<LedgerEntry>,
): readonly string[] {
  return Object.entries(after)
    .filter(([identifier, { retired }]) => retired !== undefined && before[identifier]?.retired === undefined)
    .map(([identifier]) => `${name} ${identifier}`);
}
