import type { ReplayStep } from "./replay-step.js";

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
