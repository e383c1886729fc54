import type { Problem } from "../problem.js";
import { COLUMNS, type ColumnKey } from "./row.js";

/** Where a column stands, for a problem: its number and its name. */
export function locateColumn(key: ColumnKey): NonNullable<Problem["column"]> {
  const index = COLUMNS.findIndex((column) => column.key === key);
  return { number: index + 1, name: COLUMNS[index]?.headers[0] ?? key };
}
