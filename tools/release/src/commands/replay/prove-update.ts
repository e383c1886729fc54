import type { Section } from "../../changes/package-change.js";
import type { EmittedRelease } from "./emit-release.js";
import { judgeStep } from "./judge-step.js";
import { proveStep } from "./prove-step.js";
import type { ReplayStep } from "./replay-step.js";
import type { ReplayedUpdate, ReplaySnapshot } from "./replay-update.js";

/** Proves an update against the version before. */
export async function proveUpdate(
  before: Promise<EmittedRelease>,
  { file, date }: ReplaySnapshot,
  { state, updates, faults }: ReplayedUpdate,
): Promise<ReplayStep> {
  const { emitted: old } = await before;
  const { emitted, folder } = await state.emission;
  const proof = await proveStep(old, emitted, folder);
  // A row of the registry is told by the package that has its identifier.
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
