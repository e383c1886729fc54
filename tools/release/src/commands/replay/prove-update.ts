import { rm } from "node:fs/promises";
import type { Section } from "../../changes/package-change.js";
import type { EmittedPackage } from "../../oracle/emitted-package.js";
import { judgeStep } from "./judge-step.js";
import { proveStep } from "./prove-step.js";
import type { ReplayStep } from "./replay-step.js";
import type { ReplayedUpdate, ReplaySnapshot } from "./replay-update.js";

/** Proves an update against the version before, and removes where it was emitted. */
export async function proveUpdate(
  before: readonly EmittedPackage[],
  { file, date }: ReplaySnapshot,
  { state, updates, faults }: ReplayedUpdate,
): Promise<ReplayStep> {
  const proof = await proveStep(before, state.emitted, state.folder);
  await rm(state.folder, { recursive: true });
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
    faults: [...faults, ...proof.errors, ...judgeStep(updates, before, state.emitted)],
  };
}
