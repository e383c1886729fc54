import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { EMPTY_LEDGER, updateLedger } from "@ianakit/generator/ledger";
import { namePackage, RELEASED_PACKAGES } from "../../changesets/packages.js";
import { describeRelease } from "../../update/describe-release.js";
import { planUpdate } from "../../update/plan-update.js";
import { readCorrections, readSnapshotFile } from "../read-snapshot-file.js";
import { type EmitRelease, prepareEmission } from "./emit-release.js";
import { failWhereAwaited } from "./fail-where-awaited.js";
import { proveUpdate, type ReplayStep } from "./prove-update.js";
import { type ReplaySnapshot, type ReplayState, replayUpdate } from "./replay-update.js";

/** How many compilers may prove steps while the next ones are made: each takes a processor and some 300 MB. */
const MOST_PROOFS = 3;

export interface ReplayOptions {
  /** Told of each step as it ends. */
  readonly onStep?: (step: ReplayStep) => void;
  /** What plans an update; another one only where a test plants a fault. */
  readonly plan?: typeof planUpdate;
  /** What builds the packages; one that several replays share only in tests. */
  readonly emitRelease?: EmitRelease;
}

/**
 * Takes snapshots through the whole pipeline, in the order given, each as an update that is released, and proves
 * each step by compiling and running a program that uses everything of the version before.
 *
 * @param root - the repository
 */
export async function replaySnapshots(
  root: string,
  files: readonly string[],
  options: ReplayOptions = {},
): Promise<readonly ReplayStep[]> {
  const workplace = await mkdtemp(join(tmpdir(), "ianakit-replay-"));
  try {
    return await replayIn(workplace, root, files, options);
  } finally {
    await rm(workplace, { recursive: true });
  }
}

async function replayIn(
  workplace: string,
  root: string,
  files: readonly string[],
  { onStep = () => {}, plan = planUpdate, emitRelease = prepareEmission(root, workplace) }: ReplayOptions,
): Promise<readonly ReplayStep[]> {
  const corrections = await readCorrections(root);
  const read = async (file: string) => ({
    file: basename(file),
    ...(await readSnapshotFile(file, corrections)),
  });
  const [first, ...others] = files;
  if (first === undefined) return [];
  let state = await releaseFirst(await read(first), emitRelease);
  const steps: ReplayStep[] = [];
  const proofs: Promise<ReplayStep>[] = [];
  for (let ahead = readNext(); ahead !== undefined; ) {
    const snapshot = await ahead;
    ahead = readNext();
    const update = replayUpdate(state, snapshot, emitRelease, plan);
    // While compilers build this version and prove the last one, the next snapshot is read and planned.
    proofs.push(failWhereAwaited(proveUpdate(state.emission, snapshot, update)));
    state = update.state;
    if (proofs.length > MOST_PROOFS) await report(proofs.shift());
  }
  while (proofs.length > 0) await report(proofs.shift());
  return steps;

  function readNext(): Promise<ReplaySnapshot> | undefined {
    const file = others.shift();
    return file === undefined ? undefined : failWhereAwaited(read(file));
  }

  async function report(pending: Promise<ReplayStep> | undefined): Promise<void> {
    if (pending === undefined) return;
    steps.push(await pending);
    steps.slice(-1).forEach(onStep);
  }
}

async function releaseFirst(
  { registry, date }: ReplaySnapshot,
  emitRelease: EmitRelease,
): Promise<ReplayState> {
  const ledger = updateLedger({ ledger: EMPTY_LEDGER, registry, date });
  const release = describeRelease({ registry, ledger });
  const emission = emitRelease(release);
  await emission;
  return {
    release,
    date,
    versions: new Map(RELEASED_PACKAGES.map((name) => [namePackage(name), "1.0.0"])),
    emission,
  };
}
