import type { Problem } from "../problem.js";

/** The registry has not been smaller for years: fewer rows mean a part of it. */
export const SMALLEST_ROW_COUNT = 14_000;

/** A whole registry, or a problem. */
export function checkRowCount(rowCount: number): Problem[] {
  if (rowCount >= SMALLEST_ROW_COUNT) return [];
  const message = `${rowCount} rows are too few for the whole registry (at least ${SMALLEST_ROW_COUNT}); --allow-small takes them all the same`;
  return [{ rule: "row-count", message }];
}
