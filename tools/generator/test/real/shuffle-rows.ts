import { readEmbeddedRows } from "../../../../vitest.embedded-rows.js";
import { groupRows } from "./group-rows.js";

/**
 * The embedded file with its rows in another order, those of one port and transport protocol as they were. The order is the
 * same each time.
 */
export function shuffleRows(): string {
  const rows = readEmbeddedRows();
  const groups = [...groupRows(rows, (row) => `${row["Port Number"]} ${row["Transport Protocol"]}`).values()];
  const mixed = groups
    .map((group, index) => ({ group, rank: (index * 7919) % groups.length }))
    .toSorted((a, b) => a.rank - b.rank);
  const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
  return [Object.keys(rows[0] ?? {}), ...mixed.flatMap(({ group }) => group).map(Object.values)]
    .map((cells) => `${cells.map(quote).join(",")}\n`)
    .join("");
}
