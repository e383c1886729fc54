import { rm } from "node:fs/promises";
import { readRecord, recordMerge } from "./recorded-gh.js";
import type { Stage } from "./stage.js";

const BRANCH = "registry-update";

/** A snapshot that the registry shows on a day of the rehearsal. */
export interface Day {
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Before the first release, when nothing is promised yet: whatever was in `data/` may go. */
  readonly isFirst: boolean;
  /** Whether the pull request runs all that CI runs, or a fast part of it. */
  readonly isWhole: boolean;
}

/**
 * Does what the workflow registry-update does with the snapshot of a day, and merges its pull request where the checks
 * of the pull request pass.
 *
 * @returns whether there was something to merge
 * @throws with what the program printed that failed
 */
export async function takeSnapshot(
  { clone, run, record }: Stage,
  { file, date, isFirst, isWhole }: Day,
): Promise<boolean> {
  const work = await clone();
  const loss = isFirst ? ["--accept-loss"] : [];
  const from = ["--from", file, "--date", date];
  await run(work, "npm", "run", "registry:update", "--", "--report", ...from, ...loss);
  await run(work, "npm", "run", "registry:propose");
  const isOpen = readRecord(record).pulls.some((pull) => pull.isOpen && pull.name === BRANCH);
  if (isOpen) {
    const checked = await clone(BRANCH);
    for (const check of isWhole ? WHOLE : FAST) await run(checked, ...check);
    await rm(checked, { recursive: true });
    await mergeBranch({ run, record }, work, BRANCH);
  }
  await rm(work, { recursive: true });
  return isOpen;
}

type Check = readonly [command: string, ...arguments_: string[]];

const WHOLE: readonly Check[] = [
  ["npm", "run", "build"],
  ["npm", "run", "lint"],
  ["npm", "test"],
];

/** What depends on the data alone: types, style, `data/`, the packages, and the budgets. */
const FAST: readonly Check[] = [
  ["npm", "run", "build"],
  ["npm", "run", "lint"],
  ["npm", "test", "--workspace", "@ianakit/registry"],
  ["npm", "exec", "--workspace", "@ianakit/bench", "--", "vitest", "run", "budgets"],
];

/** Merges a branch as a pull request is merged, and removes it. */
export async function mergeBranch(
  { run, record }: Pick<Stage, "run" | "record">,
  clone: string,
  branch: string,
): Promise<void> {
  await run(clone, "git", "fetch", "--quiet", "origin");
  await run(clone, "git", "switch", "--quiet", "--force-create", "main", "origin/main");
  await run(clone, "git", "merge", "--quiet", "--no-ff", "--no-edit", `origin/${branch}`);
  await run(clone, "git", "push", "--quiet", "origin", "main");
  await run(clone, "git", "push", "--quiet", "origin", "--delete", branch);
  recordMerge(record, branch);
}
