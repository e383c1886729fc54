import type { CsvRecord } from "../csv/parse-csv.js";
import type { Problem } from "../problem.js";
import { COLUMNS, type Row } from "./row.js";

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/** Records to rows. Any header but the registry's is a problem that stops the reading: a column must never be taken for another. */
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

  const problems = body.flatMap(checkLength);
  return { rows: problems.length > 0 ? [] : body.map(toRow), problems };
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

function checkLength({ line, fields }: CsvRecord): Problem[] {
  if (fields.length === COLUMNS.length) return [];
  return [{ line, rule: "row-length", message: `expected ${COLUMNS.length} fields, found ${fields.length}` }];
}

function toRow({ line, fields }: CsvRecord): Row {
  // Within a field the registry ends lines with LF; a copy that passed through Windows must not differ.
  const cells = COLUMNS.map(({ key }, index) => [key, (fields[index] ?? "").replaceAll("\r\n", "\n")]);
  return { line, ...Object.fromEntries(cells) } as Row;
}
