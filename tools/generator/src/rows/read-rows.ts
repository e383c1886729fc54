import type { CsvRecord } from "../csv/parse-csv.js";
import type { Problem } from "../problem.js";
import { COLUMNS, type ColumnKey, type Row } from "./row.js";

export interface ReadRows {
  readonly rows: readonly Row[];
  /** Rows of the file, those that have problems too. */
  readonly rowCount: number;
  readonly problems: readonly Problem[];
  /** What is strange but harmless: it does not fail the run. */
  readonly warnings: readonly Problem[];
  /** The position of each column, by its name: 1 for the first. */
  readonly columnNumbers: ReadonlyMap<string, number>;
}

/** A text that holds no rows. */
export const NO_ROWS: ReadRows = {
  rows: [],
  rowCount: 0,
  problems: [],
  warnings: [],
  columnNumbers: new Map(),
};

/**
 * Records to rows, without those of the wrong length. Columns are found by their names, in any order. One that is missing
 * or occurs twice stops the reading, so that no column is ever mistaken for another.
 */
export function readRows(records: readonly CsvRecord[]): ReadRows {
  const [header, ...rest] = records;
  if (header === undefined) {
    const message = "the file is empty: a header row was expected";
    return { ...NO_ROWS, problems: [{ line: 1, rule: "header", message }] };
  }
  const places = locateColumns(header);
  const problems = checkHeader(header);
  if (problems.length > 0) return { ...NO_ROWS, rowCount: rest.length, problems };
  const body = rest.slice(0, rest.findLastIndex((record) => !isBlank(record)) + 1);
  const width = header.fields.length;
  const rows = body.filter(({ fields }) => fields.length === width).map((record) => toRow(record, places));
  const equal = listEqualRows(rows);
  return {
    rows: rows.filter((row) => !equal.has(row)),
    rowCount: body.length,
    problems: body.flatMap((record) => checkLength(record, width)),
    warnings: [...checkStrangeHeader(header, places), ...tellBlank(rest[body.length]), ...equal.values()],
    columnNumbers: new Map(COLUMNS.map(({ key, headers: [name] }) => [name, places[key] + 1])),
  };
}

type Places = Readonly<Record<ColumnKey, number>>;

/** The index of each column in the header, or -1. */
function locateColumns({ fields }: CsvRecord): Places {
  const places = COLUMNS.map(({ key, headers }) => {
    const found = headers.map((name) => fields.indexOf(name)).filter((place) => place !== -1);
    return [key, found[0] ?? -1];
  });
  return Object.fromEntries(places) as Places;
}

function checkHeader(header: CsvRecord): Problem[] {
  const { line, fields } = header;
  const places = locateColumns(header);
  const unknown = fields.filter((name) => !isKnown(name)).map((name) => JSON.stringify(name));
  return COLUMNS.flatMap(({ key, headers: [name] }, index): Problem[] => {
    const place = places[key];
    const isTwice = place !== -1 && fields.indexOf(fields[place] ?? "", place + 1) !== -1;
    if (place !== -1 && !isTwice) return [];
    const others = unknown.length === 0 ? "" : `; unknown are ${unknown.join(", ")}`;
    const message = isTwice ? "stands twice in the header" : `is missing from the header${others}`;
    return [{ line, column: { number: (isTwice ? place : index) + 1, name }, rule: "header", message }];
  });
}

function isKnown(name: string): boolean {
  return COLUMNS.some(({ headers }) => headers.some((known) => known === name));
}

/** The warnings about a header that names every column, but differs from the registry's. */
function checkStrangeHeader({ line, fields }: CsvRecord, places: Places): Problem[] {
  const order = COLUMNS.map(({ key }) => places[key]);
  const read = new Set(order);
  const warnings = [...fields.entries()]
    .filter(([place]) => !read.has(place))
    .map(([place, name]) => ({
      line,
      column: { number: place + 1, name },
      rule: "additional-column",
      message: "is not one of the registry's columns: left out",
    }));
  if (order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0))) return warnings;
  const message = "the columns are in another order than the registry's: found by their names";
  return [{ line, rule: "column-order", message }, ...warnings];
}

function isBlank({ fields }: CsvRecord): boolean {
  return fields.every((field) => field.trim() === "");
}

function tellBlank(first: CsvRecord | undefined): Problem[] {
  if (first === undefined) return [];
  return [
    { line: first.line, rule: "blank-rows", message: "the rows from here to the end are blank: left out" },
  ];
}

function checkLength({ line, fields }: CsvRecord, width: number): Problem[] {
  if (fields.length === width) return [];
  return [{ line, rule: "row-length", message: `expected ${width} fields, found ${fields.length}` }];
}

/** A copy with CRLF row ends has CRLF within fields too, where IANA writes LF. */
function toRow({ line, fields }: CsvRecord, places: Places): Row {
  const cells = COLUMNS.map(({ key }) => [key, (fields[places[key]] ?? "").replaceAll("\r\n", "\n")]);
  return { line, ...Object.fromEntries(cells) } as Row;
}

/** The rows of named services that repeat an earlier one in every column, each with the warning that says so. */
function listEqualRows(rows: readonly Row[]): ReadonlyMap<Row, Problem> {
  const firstLines = new Map<string, number>();
  const equal = new Map<Row, Problem>();
  for (const row of rows) {
    if (row.serviceName === "") continue;
    const text = JSON.stringify(COLUMNS.map(({ key }) => row[key]));
    const firstLine = firstLines.get(text);
    if (firstLine === undefined) firstLines.set(text, row.line);
    else {
      const message = `${JSON.stringify(row.serviceName)} is on line ${firstLine} already, equal in every column: taken once`;
      equal.set(row, { line: row.line, rule: "equal-row", message });
    }
  }
  return equal;
}

/** The registry has not been smaller for years, so fewer rows mean that a part is missing. */
export const SMALLEST_ROW_COUNT = 14_000;

/** A whole registry, or a problem. */
export function checkRowCount(rowCount: number): Problem[] {
  if (rowCount >= SMALLEST_ROW_COUNT) return [];
  const message = `${rowCount} rows are too few for the whole registry (at least ${SMALLEST_ROW_COUNT})`;
  return [{ rule: "row-count", message }];
}
