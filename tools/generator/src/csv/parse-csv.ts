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
    if (error instanceof CsvError) return { records: [], problems: [toProblem(error, text)] };
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

/** csv-parse counts a CRLF within quotes as two lines, so the lines are counted here. `raw` ends with a part of the row end. */
function locateRecords(rawRecords: readonly RawRecord[]): CsvRecord[] {
  let line = 1;
  return rawRecords.map(({ record, raw }) => {
    const located = { line, fields: record };
    line += raw.replace(/\r?\n?$/, "").split("\n").length;
    return located;
  });
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

function toProblem(error: CsvError, text: string): Problem {
  // Where the reading stopped, at the latest within the row at fault.
  const read = new TextEncoder().encode(text).subarray(0, Number(error["bytes"]));
  const line = read.filter((byte) => byte === 0x0a).length + 1;
  return { line, rule: "csv-quotes", message: QUOTE_FAULTS[error.code] ?? error.message };
}
