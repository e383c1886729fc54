import type { CsvRecord } from "../csv/parse-csv.js";
import type { Problem } from "../problem.js";
import { COLUMNS, type Row } from "./row.js";

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/**
 * Records to rows, without those of another length. Any header but the registry's is a problem that stops the
 * reading: a column must never be taken for another.
 */
export function readRows(records: readonly CsvRecord[]): ReadRows {
  const [header, ...body] = records;
  if (header === undefined) {
    return {
      rows: [],
      problems: [{ line: 1, rule: "header", message: "the file is empty: a header row was expected" }],
    };
  }
  const headerProblems = checkHeader(header);
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems };

  return { rows: body.filter(hasEveryColumn).map(toRow), problems: body.flatMap(checkLength) };
}

function checkHeader({ line, fields }: CsvRecord): Problem[] {
  const problems: Problem[] = [];
  for (const [index, column] of COLUMNS.entries()) {
    const written = fields[index];
    const expected: readonly string[] = column.headers;
    if (written === undefined || !expected.includes(written)) {
      const found = written === undefined ? "nothing" : JSON.stringify(written);
      const name = column.headers[0];
      problems.push({
        line,
        column: { number: index + 1, name },
        rule: "header",
        message: `expected ${JSON.stringify(name)}, found ${found}`,
      });
    }
  }
  for (const extra of fields.slice(COLUMNS.length)) {
    problems.push({
      line,
      rule: "header",
      message: `unknown column ${JSON.stringify(extra)}: the registry has ${COLUMNS.length} columns`,
    });
  }
  return problems;
}

function hasEveryColumn({ fields }: CsvRecord): boolean {
  return fields.length === COLUMNS.length;
}

function checkLength(record: CsvRecord): Problem[] {
  if (hasEveryColumn(record)) return [];
  const { line, fields } = record;
  return [{ line, rule: "row-length", message: `expected ${COLUMNS.length} fields, found ${fields.length}` }];
}

/** A copy whose row ends were turned into CRLF has them within fields too, where IANA writes LF. */
function toRow({ line, fields }: CsvRecord): Row {
  const cells = COLUMNS.map(({ key }, index) => [key, (fields[index] ?? "").replaceAll("\r\n", "\n")]);
  return { line, ...Object.fromEntries(cells) } as Row;
}

/** The registry has not been smaller for years: fewer rows mean a part of it. */
export const SMALLEST_ROW_COUNT = 14_000;

/** A whole registry, or a problem. */
export function checkRowCount(rowCount: number): Problem[] {
  if (rowCount >= SMALLEST_ROW_COUNT) return [];
  const message = `${rowCount} rows are too few for the whole registry (at least ${SMALLEST_ROW_COUNT}); --allow-small takes them all the same`;
  return [{ rule: "row-count", message }];
}
