import { isDeepStrictEqual } from "node:util";
import type { PackageName } from "@ianakit/generator";
import { chooseHighestBump, type PackageChange } from "../changes/package-change.js";
import { type PackageUpdate, PROGRAMS } from "../changesets/packages.js";
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
  return [...updates, ...PROGRAMS.map((name) => judgeProgram(name, registry?.bump ?? "none"))];
}

function judgeUpdate(
  name: PackageName,
  changes: readonly PackageChange[],
  isEmittedEqual: boolean,
): PackageUpdate {
  if (isEmittedEqual) return { name, bump: "none", changes: [] };
  return { name, bump: chooseHighestBump(["patch", ...changes.map(({ bump }) => bump)]), changes };
}

/** The command line and the plugin of ESLint carry the registry's data, and have no API of their own in it. */
function judgeProgram(name: (typeof PROGRAMS)[number], registryBump: PackageUpdate["bump"]): PackageUpdate {
  if (registryBump === "none") return { name, bump: "none", changes: [] };
  const change = {
    bump: "patch",
    section: "Documentation",
    cells: ["@ianakit/registry", "its data"],
  } as const;
  return { name, bump: "patch", changes: [change] };
}
