import { parse } from "csv-parse/sync";

/** The columns by what the registry calls them, in its order. */
export const HEADERS = [
  ...["Service Name", "Port Number", "Transport Protocol", "Description", "Assignee", "Contact"],
  ...["Registration Date", "Modification Date", "Reference", "Service Code", "Unauthorized Use Reported"],
  "Assignment Notes",
] as const;

/** A row of twelve cells, as written. */
export type Cells = readonly string[];

/** The rows of a registry, `undefined` for a text that is none: nothing of the generator reads them. */
export function readCells(csv: string): readonly Cells[] | undefined {
  if (!csv.endsWith("\n")) return undefined;
  try {
    const [header, ...rows] = parse(csv, {
      bom: true,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      // A copy that passed through Windows has CRLF within its cells too, where the registry has LF.
      cast: (cell) => cell.replaceAll("\r\n", "\n"),
    }) as string[][];
    const isRegistry =
      header !== undefined &&
      header.length === HEADERS.length &&
      header.every(
        (title, at) => title === HEADERS[at] || (at === 10 && title === "Known Unauthorized Uses"),
      );
    return isRegistry && rows.every(({ length }) => length === HEADERS.length) ? rows : undefined;
  } catch {
    return undefined;
  }
}
