import { namePackage } from "../../changesets/name-package.js";
import type { PackageUpdate } from "../../changesets/package-update.js";
import { BOUNDS, type Bound, boundBump } from "../../oracle/bound-bump.js";
import type { EmittedPackage } from "../../oracle/emitted-package.js";

/** Says of each package whose bump is larger than what is emitted allows, a sentence each. */
export function judgeStep(
  updates: readonly PackageUpdate[],
  before: readonly EmittedPackage[],
  after: readonly EmittedPackage[],
): readonly string[] {
  const known = new Map(before.map((emitted) => [emitted.name, emitted]));
  const bumps = new Map(updates.map(({ name, bump }) => [namePackage(name), bump]));
  return after.flatMap((emitted) => {
    const old = known.get(emitted.name);
    const bump = bumps.get(emitted.name) ?? "none";
    const bound = old === undefined ? "minor" : boundBump(old, emitted);
    if (bump !== "major" && BOUNDS.indexOf(bump satisfies Bound) <= BOUNDS.indexOf(bound)) return [];
    return [`${emitted.name}: the bump is ${bump}, what is emitted allows ${bound} at most`];
  });
}
