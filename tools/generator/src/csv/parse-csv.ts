import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem.js";

/** One record of a CSV text. */
export interface CsvRecord {
  /** The line it starts on, 1 for the first; a quoted field may go on over several. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** CSV text to records (RFC 4180, with line ends of LF too). A quote out of place ends the reading: nothing after it can be trusted. */
export function parseCsv(text: string): ParsedCsv {
  try {
    return { records: locateRecords(readRecords(text)), problems: checkLastLine(text) };
  } catch (error) {
    if (error instanceof CsvError) return { records: [], problems: [toProblem(error)] };
    throw error;
  }
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

function readRecords(text: string): readonly RawRecord[] {
  return parse(text, {
    bom: true,
    raw: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
  }) as unknown as readonly RawRecord[];
}

/** csv-parse counts a CRLF within quotes as two lines, so the lines are counted here. */
function locateRecords(rawRecords: readonly RawRecord[]): CsvRecord[] {
  let line = 1;
  return rawRecords.map(({ record, raw }) => {
    const located = { line, fields: record };
    line += raw.split("\n").length - 1;
    return located;
  });
}

function checkLastLine(text: string): Problem[] {
  if (text === "" || text.endsWith("\n")) return [];
  const line = text.split("\n").length;
  return [{ line, rule: "complete-file", message: "the last row has no line end: the file is cut off" }];
}

function toProblem(error: CsvError): Problem {
  const line = typeof error.lines === "number" ? error.lines : undefined;
  return { ...(line === undefined ? {} : { line }), rule: "csv-quotes", message: error.message };
}
