import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "@ianakit/generator/problems";
import type { ReplayStep } from "./prove-update.js";
import { type ReplayOptions, replaySnapshots } from "./replay-snapshots.js";

/**
 * Replays the snapshots of a folder and prints a line a step.
 *
 * @param root - the repository
 * @returns whether every step was proven
 */
export async function runReplay(
  root: string,
  folder: string,
  print: (line: string) => void,
  options: Pick<ReplayOptions, "plan" | "emitRelease"> = {},
): Promise<boolean> {
  const files = await listSnapshots(folder);
  if (files.length < 2) {
    throw new Failure([
      {
        file: folder,
        rule: "replay",
        message: `holds ${files.length} snapshots; expected at least two .csv or .csv.gz`,
      },
    ]);
  }
  const steps = await replaySnapshots(root, files, { ...options, onStep: (step) => print(formatStep(step)) });
  const broken = steps.filter(({ faults }) => faults.length > 0).length;
  print(`${steps.length} steps, ${steps.length - broken} proven, ${broken} broken`);
  return broken === 0;
}

/** The snapshots of a folder, `.csv` and `.csv.gz`, in the order of their names. */
export async function listSnapshots(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.csv(?:\.gz)?$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

const MOST_FAULTS = 5;

/** A step of a replay on one line, and below it what broke. */
export function formatStep({
  file,
  date,
  bumps,
  addedCount,
  withdrawnCount,
  compileMilliseconds,
  faults,
}: ReplayStep): string {
  const changed = [...bumps].filter(([, bump]) => bump !== "none").map(([name, bump]) => `${name} ${bump}`);
  const line = [
    date ?? file,
    changed.length === 0 ? "no release" : changed.join(", "),
    `+${addedCount} -${withdrawnCount}`,
    `${Math.round(compileMilliseconds)} ms`,
    faults.length === 0 ? "proven" : "broken",
  ].join("  ");
  const more = faults.length - MOST_FAULTS;
  const told = faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`);
  return [line, ...told, ...(more > 0 ? [`  … and ${more} more`] : [])].join("\n");
}
