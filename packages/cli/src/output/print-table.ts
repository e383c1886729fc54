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
 * too narrow, or the output no terminal at all, every row keeps its line.
 */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  const widths = headings.map((heading, column) =>
    Math.max(
      heading.length,
      ...rows.map((row) => Math.max(...(row[column] ?? "").split("\n").map((line) => line.length))),
    ),
  );
  const fixed = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const left = (columns ?? Number.POSITIVE_INFINITY) - fixed;
  const isWrapped = left >= NARROWEST_LAST_COLUMN && left < (widths.at(-1) ?? 0);
  const table = new Table({
    head: headings.map((heading) => colors.bold(heading)),
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    wordWrap: true,
    ...(isWrapped ? { colWidths: [...widths.slice(0, -1), left] } : {}),
  });
  table.push(...rows.map((row) => [...row]));
  console.log(table.toString().replace(/ +$/gm, ""));
}
