/** Rows of cells as lines, each column as wide as its widest cell; an empty column takes no room. */
export function alignCells(rows: readonly (readonly string[])[]): readonly string[] {
  const columnCount = Math.max(0, ...rows.map((cells) => cells.length));
  const widths = Array.from({ length: columnCount }, (_, column) =>
    Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const shown = [...widths.keys()].filter((column) => (widths[column] ?? 0) > 0);
  return rows.map((cells) =>
    shown
      .map((column) => (cells[column] ?? "").padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
