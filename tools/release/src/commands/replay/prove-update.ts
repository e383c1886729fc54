import type { Bump, Section } from "../../changes/package-change.js";
import { namePackage, type PackageUpdate } from "../../changesets/packages.js";
import { BOUNDS, type Bound, boundBump } from "../../oracle/bound-bump.js";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import type { EmittedRelease } from "./emit-release.js";
import { proveStep } from "./prove-step.js";
import type { ReplayedUpdate, ReplaySnapshot } from "./replay-update.js";

/** What a replay says of one update. */
export interface ReplayStep {
  /** The snapshot's file. */
  readonly file: string;
  readonly date: string | undefined;
  /** By the names of the packages' folders. */
  readonly bumps: ReadonlyMap<string, Bump>;
  readonly addedCount: number;
  readonly withdrawnCount: number;
  /** Compiling the program that uses everything of the version before. */
  readonly compileMilliseconds: number;
  /** What broke, in sentences; none if the step is proven. */
  readonly faults: readonly string[];
}

/** Proves an update against the version before. */
export async function proveUpdate(
  before: Promise<EmittedRelease>,
  { file, date }: ReplaySnapshot,
  { state, updates, faults }: ReplayedUpdate,
): Promise<ReplayStep> {
  const { emitted: old } = await before;
  const { emitted, folder } = await state.emission;
  const proof = await proveStep(old, emitted, folder);
  // Rows of the registry's package are left out: the package that has the identifier counts them.
  const changes = updates.filter(({ name }) => name !== "registry").flatMap((update) => update.changes);
  const count = (section: Section) => changes.filter((change) => change.section === section).length;
  return {
    file,
    date,
    bumps: new Map(updates.map(({ name, bump }) => [name, bump])),
    addedCount: count("Added"),
    withdrawnCount: count("Deprecated"),
    compileMilliseconds: proof.milliseconds,
    faults: [...faults, ...proof.errors, ...judgeStep(updates, old, emitted)],
  };
}

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
