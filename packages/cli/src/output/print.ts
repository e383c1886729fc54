import pc from "picocolors";

/** If the last column would be narrower than this, it is of no use beside the others. */
const NARROWEST_LAST_COLUMN = 16;

const GAP = "  ";

/** Rows per write: many enough to write rarely, few enough that the first ones appear at once. */
const ROWS_A_WRITE = 500;

/** On its own, picocolors colours even a pipe if CI is set, and treats `FORCE_COLOR=0` as a request for colours. */
function colors() {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isUnwanted =
    (NO_COLOR !== undefined && NO_COLOR !== "") || FORCE_COLOR === "0" || FORCE_COLOR === "false";
  const isPlain = isUnwanted || TERM === "dumb" || process.argv.includes("--no-color");
  return pc.createColors(process.stdout.isTTY === true && !isPlain);
}

/**
 * Prints rows under their headings, aligned, as wide as the terminal: the last column wraps between words. If the
 * terminal is too narrow for columns, each row is a block with one line per cell. In a pipe every row is one line.
 *
 * Laid out here and not by a library: cli-table3 takes 8 seconds for the 13,000 rows of all ports, this code 0.05.
 */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = rows.map((row) => row.map(toPrintable));
  const columns = (process.stdout.isTTY && process.stdout.columns) || Number.POSITIVE_INFINITY;
  const widths = headings.map((heading, column) =>
    cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), heading.length),
  );
  const left = columns - widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  const needed = Math.min(widths.at(-1) ?? 0, NARROWEST_LAST_COLUMN);
  if (left < needed) printBlocks(headings, cells, columns);
  else printRows(headings, cells, widths.slice(0, -1), left);
}

function printRows(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  room: number,
): void {
  const { bold, cyan } = colors();
  write([layRow(headings, widths, room, (text) => bold(text))], "\n");
  write(
    rows.map((row) => layRow(row, widths, room, (text, column) => (column === 0 ? cyan(text) : text))),
    "\n",
  );
}

/** A row as lines: the last cell in as many as it takes, below each other. */
function layRow(
  row: readonly string[],
  widths: readonly number[],
  room: number,
  paint: (text: string, column: number) => string,
): string {
  const begin = widths.map((width, column) => paint((row[column] ?? "").padEnd(width), column)).join(GAP);
  const indent = " ".repeat(widths.reduce((sum, width) => sum + width + GAP.length, 0));
  return wrap(row[widths.length] ?? "", room)
    .map((line, at) => `${at === 0 ? begin + GAP : indent}${paint(line, widths.length)}`.trimEnd())
    .join("\n");
}

function printBlocks(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): void {
  const { bold, cyan } = colors();
  const width = Math.max(...headings.map((heading) => heading.length));
  const room = Math.max(1, columns - width - GAP.length);
  const blocks = rows.map((row) =>
    row
      .map((cell, column) =>
        layRow([headings[column] ?? "", cell], [width], room, (text, place) =>
          place === 0 ? bold(text) : column === 0 ? cyan(text) : text,
        ),
      )
      .join("\n"),
  );
  write(blocks, "\n\n");
}

/** Breaks text into lines of a length: between words, and an address that is longer than a line behind its slashes. */
function wrap(text: string, room: number): readonly string[] {
  if (text.length <= room) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const parts = word.length > room ? word.split(/(?<=[/?&])(?![/?&])/) : [word];
    for (const [at, part] of parts.entries()) {
      const joint = line === "" || at > 0 ? "" : " ";
      if (line !== "" && line.length + joint.length + part.length > room) {
        lines.push(line);
        line = part;
      } else line += joint + part;
    }
  }
  return [...lines, line];
}

/** Prints a paragraph, as wide as the terminal; in a pipe it is one line. */
export function printText(text: string): void {
  console.log(fit(toPrintable(text), process.stdout));
}

/** The same on the standard error, line by line: why there is nothing to print. */
export function printRemark(text: string): void {
  const lines = text.split("\n").map((line) => fit(line, process.stderr));
  console.error(lines.join("\n"));
}

function fit(text: string, { isTTY, columns }: NodeJS.WriteStream): string {
  return wrap(text, (isTTY && columns) || Number.POSITIVE_INFINITY).join("\n");
}

function write(texts: readonly string[], separator: string): void {
  for (let at = 0; at < texts.length; at += ROWS_A_WRITE)
    console.log(texts.slice(at, at + ROWS_A_WRITE).join(separator) + separator.slice(1));
}

/** One JSON document: the stable shapes are written down in the README. */
export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

/** Makes text of the registry safe to print: nothing in it may control the terminal. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ");
}
