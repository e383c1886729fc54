import type { CsvRecord } from "../csv/parse-csv.js";
import type { Problem } from "../problem.js";
import { COLUMNS, type ColumnKey, locateColumn, type Row } from "./row.js";

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
 * or occurs twice stops the reading, so that no column is ever mistaken for another. Blank rows, and white space round a
 * cell, are left out.
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
  const body = rest.filter((record) => !isBlank(record));
  const width = header.fields.length;
  const whole = body.filter(({ fields }) => fields.length === width);
  const rows = whole.map((record) => toRow(record, places));
  const equal = listEqualRows(rows);
  return {
    rows: rows.filter((row) => !equal.has(row)),
    rowCount: body.length,
    problems: body.flatMap((record) => checkLength(record, width)),
    warnings: [
      ...checkStrangeHeader(header, places),
      ...tellBlank(rest.filter(isBlank)),
      ...tellSpace(whole, places),
      ...equal.values(),
    ],
    columnNumbers: new Map(COLUMNS.map(({ key, headers: [name] }) => [name, places[key] + 1])),
  };
}

type Places = Readonly<Record<ColumnKey, number>>;

/** The index of each column in the header, or -1. */
function locateColumns({ fields }: CsvRecord): Places {
  const names = fields.map(plainHeader);
  const places = COLUMNS.map(({ key, headers }) => {
    const found = headers.map((name) => names.indexOf(plainHeader(name))).filter((place) => place !== -1);
    return [key, found[0] ?? -1];
  });
  return Object.fromEntries(places) as Places;
}

/** Neither case nor white space tells two columns apart. */
function plainHeader(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function checkHeader(header: CsvRecord): Problem[] {
  const { line, fields } = header;
  const places = locateColumns(header);
  const names = fields.map(plainHeader);
  const unknown = fields.filter((name) => !isKnown(name)).map((name) => JSON.stringify(name));
  return COLUMNS.flatMap(({ key, headers: [name] }, index): Problem[] => {
    const place = places[key];
    const isTwice = place !== -1 && names.indexOf(names[place] ?? "", place + 1) !== -1;
    if (place !== -1 && !isTwice) return [];
    const others = unknown.length === 0 ? "" : `; unknown are ${unknown.join(", ")}`;
    const message = isTwice ? "stands twice in the header" : `is missing from the header${others}`;
    return [{ line, column: { number: (isTwice ? place : index) + 1, name }, rule: "header", message }];
  });
}

function isKnown(name: string): boolean {
  return COLUMNS.some(({ headers }) => headers.some((known) => plainHeader(known) === plainHeader(name)));
}

/** The warnings about a header that names every column, but differs from the registry's. */
function checkStrangeHeader({ line, fields }: CsvRecord, places: Places): Problem[] {
  const order = COLUMNS.map(({ key }) => places[key]);
  const read = new Set(order);
  const warnings = [...fields.entries()].flatMap(([place, name]): Problem[] => {
    const column = { number: place + 1, name };
    if (!read.has(place)) {
      const message = "is not one of the registry's columns: left out";
      return [{ line, column, rule: "additional-column", message }];
    }
    if (COLUMNS.some(({ headers }) => headers.some((known) => known === name))) return [];
    const message = "differs from the registry's name of the column in case or white space: taken as that";
    return [{ line, column, rule: "column-name", message }];
  });
  if (order.every((place, index) => index === 0 || place > (order[index - 1] ?? 0))) return warnings;
  const message = "the columns are in another order than the registry's: found by their names";
  return [{ line, rule: "column-order", message }, ...warnings];
}

function isBlank({ fields }: CsvRecord): boolean {
  return fields.every((field) => field.trim() === "");
}

function tellBlank(blank: readonly CsvRecord[]): Problem[] {
  const [first] = blank;
  if (first === undefined) return [];
  const all = blank.length === 1 ? "the row is blank" : `this row and ${blank.length - 1} more are blank`;
  return [{ line: first.line, rule: "blank-rows", message: `${all}: left out` }];
}

/** Every cell may have white space round it, so it is told once a column. */
function tellSpace(records: readonly CsvRecord[], places: Places): Problem[] {
  return COLUMNS.flatMap(({ key }): Problem[] => {
    const spaced = records.filter(({ fields }) => {
      const cell = fields[places[key]] ?? "";
      return cell !== cell.trim();
    });
    const [first] = spaced;
    if (first === undefined) return [];
    const others = spaced.length === 1 ? "" : `, as ${spaced.length - 1} more of the column have`;
    const message = `has white space round its text${others}: left out`;
    return [{ line: first.line, column: locateColumn(key), rule: "white-space", message }];
  });
}

function checkLength({ line, fields }: CsvRecord, width: number): Problem[] {
  if (fields.length === width) return [];
  return [{ line, rule: "row-length", message: `expected ${width} fields, found ${fields.length}` }];
}

/** A copy with CRLF row ends has CRLF within fields too, where IANA writes LF. */
function toRow({ line, fields }: CsvRecord, places: Places): Row {
  const cells = COLUMNS.map(({ key }) => [key, (fields[places[key]] ?? "").trim().replaceAll("\r\n", "\n")]);
  return { line, ...Object.fromEntries(cells) } as Row;
}

/** The rows that repeat an earlier one in every column, each with the warning that says so. */
function listEqualRows(rows: readonly Row[]): ReadonlyMap<Row, Problem> {
  const firstLines = new Map<string, number>();
  const equal = new Map<Row, Problem>();
  for (const row of rows) {
    const text = JSON.stringify(COLUMNS.map(({ key }) => row[key]));
    const firstLine = firstLines.get(text);
    if (firstLine === undefined) firstLines.set(text, row.line);
    else {
      const subject = row.serviceName === "" ? `port ${row.portNumber}` : JSON.stringify(row.serviceName);
      const message = `${subject} is on line ${firstLine} already, equal in every column: taken once`;
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
