import type { Registry } from "@ianakit/generator";
import { formatLedger, parseLedger } from "@ianakit/generator/ledger";
import { inc } from "semver";
import { parseChangeset, writeChangesets } from "../../changesets/changesets.js";
import type { PackageUpdate } from "../../changesets/packages.js";
import type { Release } from "../../update/describe-release.js";
import type { planUpdate } from "../../update/plan-update.js";
import type { EmitRelease, EmittedRelease } from "./emit-release.js";
import { failWhereAwaited } from "./fail-where-awaited.js";

/** The state of a replay: the version of every package that counts as released. */
export interface ReplayState {
  readonly release: Release;
  /** The latest day so far, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  /** By the packages' names: `@ianakit/tcp` -> `1.4.2`. */
  readonly versions: ReadonlyMap<string, string>;
  /** Built while the next update is planned: only the proofs need it. */
  readonly emission: Promise<EmittedRelease>;
}

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

/** The versions after a release, as changesets makes them from the pending changesets. */
export function releaseUpdates(
  versions: ReadonlyMap<string, string>,
  updates: readonly PackageUpdate[],
  date: string | undefined,
): ReadonlyMap<string, string> {
  const released = new Map(versions);
  for (const { content } of writeChangesets(updates, date)) {
    if (content === undefined) continue;
    for (const { name, type } of parseChangeset(String(content)).releases) {
      const version = type === "none" ? null : inc(released.get(name) ?? "0.0.0", type);
      if (version !== null) released.set(name, version);
    }
  }
  return released;
}
