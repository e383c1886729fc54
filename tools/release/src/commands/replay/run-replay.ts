import { Failure } from "@ianakit/generator/problems";
import { formatStep } from "./format-step.js";
import { listSnapshots } from "./list-snapshots.js";
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
  options: Pick<ReplayOptions, "plan"> = {},
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
