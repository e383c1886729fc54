import type { Problem } from "@ianakit/generator/problems";

/** Refuses a snapshot of an earlier day than the one that is here; the days are `YYYY-MM-DD`. */
export function checkSnapshotAge(current: string | undefined, next: string): Problem[] {
  if (current === undefined || next >= current) return [];
  const message = `the snapshot is of ${next}, older than the data of ${current}; --allow-older takes it all the same`;
  return [{ rule: "snapshot-age", message }];
}
