import { COLUMNS, type ColumnKey } from "../src/rows/row.js";

/** A row of a made-up registry: what is left out is empty. */
export type MadeRow = Partial<Record<ColumnKey, string>>;

/** A registry's CSV text of the smallest rows that show a case. */
export function makeCsv(rows: readonly MadeRow[], lineEnd = "\r\n"): string {
  const header = COLUMNS.map(({ headers }) => headers[0]);
  const records = rows.map((row) => COLUMNS.map(({ key }) => row[key] ?? ""));
  return [header, ...records].map((fields) => `${fields.map(quoteField).join(",")}${lineEnd}`).join("");
}

/** `http 80 tcp` to a row, with what else it holds. */
export function makeRow(words: string, rest: MadeRow = {}): MadeRow {
  const [serviceName = "", portNumber = "", transportProtocol = ""] = words
    .split(" ")
    .map((word) => (word === "-" ? "" : word));
  return { serviceName, portNumber, transportProtocol, ...rest };
}

function quoteField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
