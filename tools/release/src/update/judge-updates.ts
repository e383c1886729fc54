import { isDeepStrictEqual } from "node:util";
import type { PackageName } from "@ianakit/generator";
import { chooseHighestBump, type PackageChange } from "../changes/package-change.js";
import type { PackageUpdate } from "../changesets/packages.js";
import type { Release } from "./describe-release.js";

/**
 * Each package's bump: the highest of its changes, none where the emitted files are what they were, and never
 * none where they are not.
 */
export function judgeUpdates(
  changes: ReadonlyMap<PackageName, readonly PackageChange[]>,
  before: Release["files"],
  after: Release["files"],
): readonly PackageUpdate[] {
  const updates = [...changes].map(([name, found]) => {
    return judgeUpdate(name, found, isDeepStrictEqual(before.get(name), after.get(name)));
  });
  const registry = updates.find(({ name }) => name === "registry");
  return [...updates, judgeCli(registry?.bump ?? "none")];
}

function judgeUpdate(
  name: PackageName,
  changes: readonly PackageChange[],
  isEmittedEqual: boolean,
): PackageUpdate {
  if (isEmittedEqual) return { name, bump: "none", changes: [] };
  return { name, bump: chooseHighestBump(["patch", ...changes.map(({ bump }) => bump)]), changes };
}

/** The CLI carries the registry's data: it has no API of its own in it. */
function judgeCli(registryBump: PackageUpdate["bump"]): PackageUpdate {
  if (registryBump === "none") return { name: "cli", bump: "none", changes: [] };
  const change = {
    bump: "patch",
    section: "Documentation",
    cells: ["@ianakit/registry", "its data"],
  } as const;
  return { name: "cli", bump: "patch", changes: [change] };
}
