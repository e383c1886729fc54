import Table from "cli-table3";
import pc from "picocolors";

const NO_LINES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

// Alone, picocolors colours a pipe too where CI or FORCE_COLOR is set.
const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);

/** Narrower than this the last column is of no use beside the others. */
const NARROWEST_LAST_COLUMN = 16;

/**
 * Prints rows under their headings, aligned, as wide as the terminal: the last column wraps. Where the terminal is
 * too narrow for columns each row is a block, a line a cell. In a pipe every row is one line.
 */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = rows.map((row) => row.map(toPrintable));
  const columns = (process.stdout.isTTY && process.stdout.columns) || Number.POSITIVE_INFINITY;
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const left = columns - fixed;
  if (left >= (widths.at(-1) ?? 0)) printRows(headings, cells);
  else if (left >= NARROWEST_LAST_COLUMN) printRows(headings, cells, [...widths.slice(0, -1), left]);
  else printBlocks(headings, cells, columns);
}

function printRows(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  colWidths?: number[],
): void {
  const head = headings.map((heading) => colors.bold(heading));
  console.log(
    layOut(
      rows.map(([first = "", ...others]) => [colors.cyan(first), ...others]),
      { head, ...(colWidths === undefined ? {} : { colWidths }) },
    ),
  );
}

function printBlocks(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): void {
  const width = Math.max(...headings.map((heading) => heading.length));
  const colWidths = [width, Math.max(1, columns - width - 2)];
  const blocks = rows.map((row) => {
    const [first = "", ...others] = row;
    const cells = [colors.cyan(first), ...others];
    const lines = cells.map((cell, column) => [colors.bold(headings[column] ?? ""), cell]);
    return layOut(lines, { colWidths });
  });
  console.log(blocks.join("\n\n"));
}

function layOut(
  rows: readonly (readonly string[])[],
  options: { readonly head?: string[]; readonly colWidths?: number[] },
): string {
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    wordWrap: true,
    ...options,
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table.toString().split("\n");
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** One JSON document: the stable shapes are written down in the README. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Nothing of the registry's free text may steer a terminal. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
}
