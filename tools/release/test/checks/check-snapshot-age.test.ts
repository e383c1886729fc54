import { expect, test } from "vitest";
import { checkSnapshotAge } from "../../src/checks/check-snapshot-date.js";

test("an older snapshot is refused, one of the same day or a later one is not", () => {
  expect(checkSnapshotAge("2026-02-15", "2026-02-14")).toHaveLength(1);
  expect(checkSnapshotAge("2026-02-15", "2026-02-15")).toEqual([]);
  expect(checkSnapshotAge("2026-02-15", "2026-10-01")).toEqual([]);
});

test("data that has no date of its own refuses none", () => {
  expect(checkSnapshotAge(undefined, "1990-01-01")).toEqual([]);
});
