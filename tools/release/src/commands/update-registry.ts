import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Registry, readRegistry } from "@ianakit/generator";
import { formatLedger } from "@ianakit/generator/ledger";
import { failOn, type Problem } from "@ianakit/generator/problems";
import { type Recovery, recoverWrites, withLock, writeTogether } from "@ianakit/generator/transaction";
import { writeChangesets } from "../changesets/changesets.js";
import { checkContradictions } from "../checks/check-contradictions.js";
import { checkLoss } from "../checks/check-loss.js";
import { checkSnapshotAge, chooseSnapshotDate } from "../checks/check-snapshot-date.js";
import { DATA_FILES, type Data } from "../update/data.js";
import { describeRelease } from "../update/describe-release.js";
import { describeSnapshot, listDataChanges, listDocumentChanges } from "../update/list-data-changes.js";
import { planFirstRelease, planUpdate, type UpdatePlan } from "../update/plan-update.js";
import { readSnapshotBytes } from "../update/read-snapshot-bytes.js";
import type { FetchOptions } from "./fetch/fetch-registry.js";
import { type Obtained, obtainSnapshot } from "./obtain-snapshot.js";
import { readData } from "./read-data.js";
import { readGivenProvenance } from "./read-given-provenance.js";

/** How a registry update is asked for. */
export interface UpdateOptions {
  /** A file or a URL, CSV or XML; the source of `data/provenance.json` if `undefined`. */
  readonly from?: string | undefined;
  /** A file that says what the snapshot is composed of; the `provenance.json` beside a snapshot's file if `undefined`. */
  readonly provenance?: string | undefined;
  /** The day that the snapshot is of, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly isLossAccepted?: boolean;
  readonly isOlderAllowed?: boolean;
  /** For tests: a registry of a few rows. */
  readonly isSmallAllowed?: boolean;
  readonly fetchOptions?: Partial<FetchOptions>;
}

/** What an update did: nothing, where the registry holds the same rows as before. */
export type UpdateOutcome =
  | { readonly kind: "unchanged"; readonly recovery: Recovery; readonly warnings: readonly Problem[] }
  | {
      readonly kind: "updated";
      /** What became of a write that was interrupted before. */
      readonly recovery: Recovery;
      readonly date: string;
      readonly plan: UpdatePlan;
      readonly warnings: readonly Problem[];
    };

/**
 * Takes a new snapshot of the registry: its rows, the ledger and the changesets, all at once or not at all.
 *
 * @param root - the repository
 * @throws Failure with every problem of the snapshot, `data/` as it was
 */
export async function updateRegistry(root: string, options: UpdateOptions): Promise<UpdateOutcome> {
  return withLock(root, () => update(root, options), NO_PATIENCE);
}

/** A second update does not wait for the first: it was meant for the data that the first one replaces. */
const NO_PATIENCE = 0;

async function update(root: string, options: UpdateOptions): Promise<UpdateOutcome> {
  const recovery = await recoverWrites(root);
  const data = await readData(root);
  const { from, fetchOptions = {} } = options;
  const currentFile = join(root, DATA_FILES.csv);
  const obtained = await obtainSnapshot({ from, provenance: data.provenance, currentFile, fetchOptions });
  if (obtained === undefined) return { kind: "unchanged", recovery, warnings: [] };
  const next = await readNext(data, obtained, options);
  if (isSameOrigin(data, next) && isSameRegistry(data.registry, next.registry))
    return { kind: "unchanged", recovery, warnings: next.warnings };
  failOn(checkNext(data, next, options));
  // What an older snapshot lacks was still there on the day of the newer one.
  const laterDate = next.date > data.provenance.asOf ? next.date : data.provenance.asOf;
  const plan = planNext(data, next.registry, laterDate);
  failOn(plan.problems);
  const changes = listDataChanges(data, { ...next, ledger: plan.next.ledger });
  await writeTogether(root, [...changes, ...writeChangesets(plan.updates, next.date)]);
  return { kind: "updated", recovery, date: next.date, plan, warnings: next.warnings };
}

/**
 * Makes the ledger, the changesets and what the documents say of the snapshot again, from the last release and the
 * registry that `data/` holds: after a merge that left both sides in them, or where `check` says that they are not what
 * is made. The old ones are not read.
 *
 * @param root - the repository
 * @throws Failure with the problems of the other files of `data/`, and nothing written
 */
export async function rebuildData(root: string): Promise<UpdatePlan> {
  return withLock(root, async () => {
    await recoverWrites(root);
    const data = await readData(root, { isLedgerUnreadable: true });
    const plan = planNext(data, data.registry, data.provenance.asOf);
    failOn(plan.problems);
    await writeTogether(root, [
      { path: DATA_FILES.ledger, content: formatLedger(plan.next.ledger) },
      ...writeChangesets(plan.updates, data.provenance.asOf),
      ...listDocumentChanges(data.documents, data.provenance),
    ]);
    return plan;
  });
}

/** What `data/` would be with a registry, beside the last release; of one before the first release nothing is promised. */
export function planNext(
  { released, isReleased, ledger }: Data,
  registry: Registry,
  date: string,
): UpdatePlan {
  return isReleased
    ? planUpdate(describeRelease(released), registry, date, ledger)
    : planFirstRelease(registry, date, ledger);
}

type Next = Awaited<ReturnType<typeof readNext>>;

/** Reads what was obtained; a problem that stops the reading is reported alone. */
async function readNext(
  { corrections }: Data,
  { bytes, origin, isFromSource, lastModified, validators }: Obtained,
  options: UpdateOptions,
) {
  const { csv, xmlDate, problems } = readSnapshotBytes(bytes);
  failOn(inFile(origin, problems));
  const read = readRegistry(csv, corrections, { isSmallAllowed: options.isSmallAllowed ?? false });
  failOn(inFile(origin, read.problems));
  const { registry, rowCount, warnings } = read;
  const provenance = await readGivenProvenance({ option: options.provenance, origin, csv, rowCount });
  const date = chooseSnapshotDate({
    option: options.date,
    provenance: provenance?.asOf,
    xml: xmlDate,
    lastModified,
    origin,
  });
  failOn("fault" in date ? inFile(origin, [{ rule: "snapshot-date", message: date.fault }]) : []);
  return {
    csv,
    registry,
    rowCount,
    provenance,
    isFromSource,
    validators,
    warnings: inFile(origin, warnings),
    date: "value" in date ? date.value : "",
  };
}

/**
 * A snapshot without provenance says nothing of its origin, so it does not replace the one that is recorded; but what
 * comes from the source is no longer composed.
 */
function isSameOrigin({ provenance }: Data, next: Next): boolean {
  if (next.provenance === undefined) return !next.isFromSource || provenance.composedFrom === undefined;
  return isDeepStrictEqual(describeSnapshot(next, provenance.source), provenance);
}

function checkNext(
  data: Data,
  next: Next,
  { isLossAccepted, isOlderAllowed }: UpdateOptions,
): readonly Problem[] {
  return [
    ...(isOlderAllowed === true ? [] : checkSnapshotAge(data.provenance.asOf, next.date)),
    ...checkContradictions(next.registry.assignments),
    ...(isLossAccepted === true ? [] : checkLoss(data.registry.assignments, next.registry.assignments)),
  ];
}

function inFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** Whether two registries hold the same rows, whatever their order and the days that they are of. */
export function isSameRegistry(left: Registry, right: Registry): boolean {
  return (
    isDeepStrictEqual(left.assignments, right.assignments) &&
    isDeepStrictEqual(left.portRemarks, right.portRemarks)
  );
}
