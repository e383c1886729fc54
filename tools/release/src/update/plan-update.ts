import { derivePackages } from "@ianakit/generator/api/derive-packages";
import type { PackageApis } from "@ianakit/generator/api/package-api";
import type { Ledger } from "@ianakit/generator/identifiers/ledger";
import { updateLedger } from "@ianakit/generator/identifiers/update-ledger";
import type { Problem } from "@ianakit/generator/problem";
import type { Registry, Snapshot } from "@ianakit/generator/registry/registry";
import { diffPackages } from "../changes/diff-packages.js";
import type { PackageUpdate } from "../changesets/package-update.js";
import { judgeUpdates } from "./judge-updates.js";

/** A registry and the identifiers that its packages have. */
export interface RegistryState {
  readonly registry: Registry;
  readonly ledger: Ledger;
}

/** What a registry update does to the ledger and to each package. */
export interface UpdatePlan {
  readonly ledger: Ledger;
  readonly before: PackageApis;
  readonly after: PackageApis;
  readonly updates: readonly PackageUpdate[];
  readonly problems: readonly Problem[];
}

/** What no package's version depends on. */
const ANY_SNAPSHOT: Snapshot = { date: undefined, sha256: "", rowCount: 0, knownGaps: [] };

/**
 * Takes a registry update through the ledger and the package APIs to each package's bump. Always from the last
 * release: two updates before a release are one change, and what was undone in between is none.
 *
 * @param date - of the new registry's snapshot, `YYYY-MM-DD`
 */
export function planUpdate(
  released: RegistryState,
  registry: Registry,
  date: string | undefined,
): UpdatePlan {
  // 1. Registry -> ledger: what was released stays, what is gone becomes a tombstone, what is new gets a name.
  const ledger = updateLedger({ ledger: released.ledger, previous: released.registry, registry, date });
  // 2. Registry and ledger -> package APIs, of the release and of now.
  const before = derivePackages(released.registry, released.ledger, ANY_SNAPSHOT);
  const after = derivePackages(registry, ledger, ANY_SNAPSHOT);
  // 3. APIs -> changes -> bumps.
  const updates = judgeUpdates(diffPackages(before, after), before, after);
  return { ledger, before, after, updates, problems: updates.flatMap(refuseMajor) };
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
