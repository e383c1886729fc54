import { parse } from "csv-parse/sync";

/** The columns by what the registry calls them, in its order. */
export const HEADERS = [
  ...["Service Name", "Port Number", "Transport Protocol", "Description", "Assignee", "Contact"],
  ...["Registration Date", "Modification Date", "Reference", "Service Code", "Unauthorized Use Reported"],
  "Assignment Notes",
] as const;

/** A row of twelve cells, as written. */
export type Cells = readonly string[];

/**
 * The rows of a registry, their cells in the registry's order, `undefined` for a text that is not a registry: nothing of
 * the generator reads them. The header may name the columns in any order and case and others beside them, blank rows and
 * white space round a cell do not count, and a row that is there already counts once.
 */
export function readCells(csv: string): readonly Cells[] | undefined {
  if (!csv.endsWith("\n")) return undefined;
  try {
    const written: string[][] = parse(csv, {
      bom: true,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
    });
    // A copy that passed through Windows has CRLF within its cells too, where the registry has LF.
    const [names, ...records] = written.map((row) => row.map((cell) => cell.trim().replaceAll("\r\n", "\n")));
    const rows = records.filter((row) => row.some((cell) => cell !== ""));
    const header = names?.map((name) => name.replace(/\s+/g, " ").toLowerCase());
    const titles = HEADERS.map((title) => title.toLowerCase()).map((title, index) =>
      index === 10 && header?.includes(title) === false ? "known unauthorized uses" : title,
    );
    const isRegistry =
      header !== undefined &&
      titles.every((title) => header.filter((each) => each === title).length === 1) &&
      rows.every(({ length }) => length === header.length);
    if (!isRegistry) return undefined;
    const cells = rows.map((row) => titles.map((title) => row[header.indexOf(title)] ?? ""));
    const seen = new Set<string>();
    return cells.filter((row) => seen.size < seen.add(JSON.stringify(row)).size);
  } catch {
    return undefined;
  }
}
