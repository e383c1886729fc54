import type { Registry } from "@ianakit/generator";
import { formatLedger, parseLedger } from "@ianakit/generator/ledger";
import type { PackageUpdate } from "../../changesets/package-update.js";
import type { planUpdate } from "../../update/plan-update.js";
import type { EmitRelease } from "./emit-release.js";
import { failWhereAwaited } from "./fail-where-awaited.js";
import { releaseUpdates } from "./release-updates.js";
import type { ReplayState } from "./replay-state.js";

/** A snapshot as it comes to a replay. */
export interface ReplaySnapshot {
  readonly file: string;
  readonly registry: Registry;
  readonly date: string | undefined;
}

/** A snapshot that was taken and released, and what is still to be proven. */
export interface ReplayedUpdate {
  readonly state: ReplayState;
  readonly updates: readonly PackageUpdate[];
  readonly faults: readonly string[];
}

/** Takes one snapshot through the pipeline, as an update that is released at once. */
export function replayUpdate(
  state: ReplayState,
  snapshot: ReplaySnapshot,
  emitRelease: EmitRelease,
  plan: typeof planUpdate,
): ReplayedUpdate {
  // 1. The update: ledger, packages, changes, bumps.
  const date = laterOf(state.date, snapshot.date);
  const { next, updates, problems } = plan(state.release, snapshot.registry, date);
  // 2. The ledger as it is written, and read by the next command.
  const { ledger, problems: ledgerProblems } = parseLedger(formatLedger(next.ledger));
  // 3. The changesets, and the versions that they make.
  const versions = releaseUpdates(state.versions, updates, date);
  // 4. The packages as they are published.
  const emission = failWhereAwaited(emitRelease(next));
  return {
    state: { release: { ...next, ledger }, date, versions, emission },
    updates,
    faults: [...problems, ...ledgerProblems].map(({ message }) => message),
  };
}

function laterOf(left: string | undefined, right: string | undefined): string | undefined {
  return (left ?? "") > (right ?? "") ? left : right;
}
