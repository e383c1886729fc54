import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../problem.js";

/** One record of a CSV text. */
export interface CsvRecord {
  /** The line that it starts on, 1 for the first; a quoted field may span several lines. */
  readonly line: number;
  readonly fields: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/**
 * CSV text to records (RFC 4180, but LF may end lines too). A misplaced quote ends the reading, because nothing after it
 * can be trusted. The records before it are still read, so that their problems are found.
 */
export function parseCsv(text: string): ParsedCsv {
  try {
    return { records: locateRecords(readRecords(text)), problems: checkLastLine(text) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const soundCount = Number(error["records"]);
    const sound = soundCount === 0 ? [] : readRecords(text, soundCount);
    return { records: locateRecords(sound), problems: [toProblem(error, countLines(sound) + 1)] };
  }
}

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** `to` is the number of records after which the reading ends. */
function readRecords(text: string, to?: number): readonly RawRecord[] {
  return parse(text, {
    bom: true,
    raw: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    ...(to === undefined ? {} : { to }),
  }) as unknown as readonly RawRecord[];
}

/** csv-parse counts a CRLF within quotes as two lines, so the lines are counted here. `raw` ends with a part of the row end. */
function locateRecords(rawRecords: readonly RawRecord[]): CsvRecord[] {
  let line = 1;
  return rawRecords.map(({ record, raw }) => {
    const located = { line, fields: record };
    line += countRawLines(raw);
    return located;
  });
}

function countLines(rawRecords: readonly RawRecord[]): number {
  return rawRecords.reduce((sum, { raw }) => sum + countRawLines(raw), 0);
}

function countRawLines(raw: string): number {
  return raw.replace(/\r?\n?$/, "").split("\n").length;
}

function checkLastLine(text: string): Problem[] {
  if (text === "" || text.endsWith("\n")) return [];
  const line = text.split("\n").length;
  return [{ line, rule: "complete-file", message: "the last row has no line end: the file is cut off" }];
}

const QUOTE_FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote that is opened in this row is never closed",
  INVALID_OPENING_QUOTE: "a quote stands within a field that does not begin with one",
  CSV_INVALID_CLOSING_QUOTE: "text follows the closing quote of a field",
};

/** `line` is where the row at fault begins: its quotes may be read on to the file's end. */
function toProblem(error: CsvError, line: number): Problem {
  const fault = QUOTE_FAULTS[error.code] ?? error.message;
  return { line, rule: "csv-quotes", message: `field ${Number(error["column"]) + 1}: ${fault}` };
}
