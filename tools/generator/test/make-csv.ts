import { COLUMNS, type ColumnKey } from "../src/rows/row.js";

/** A row of a made-up registry: what is left out is empty. */
export type MadeRow = Partial<Record<ColumnKey, string>>;

/** A registry's CSV text of the smallest rows that show a case. */
export function makeCsv(rows: readonly MadeRow[], lineEnd = "\r\n"): string {
  const header = COLUMNS.map(({ headers }) => headers[0]);
  const records = rows.map((row) => COLUMNS.map(({ key }) => row[key] ?? ""));
  return [header, ...records].map((fields) => `${fields.map(quoteField).join(",")}${lineEnd}`).join("");
}

/**
 * A row and what else it holds: `"http 80/tcp"`, `"x11 6000-6063/udp"`, `"ipp /tcp"`, `"swx 7300"`, and `"- 4/tcp"` for
 * a row without a name.
 */
export function makeRow(text: string, rest: MadeRow = {}): MadeRow {
  const [serviceName = "", place = ""] = text.split(" ");
  const [portNumber = "", transportProtocol = ""] = place.split("/");
  return { serviceName: serviceName === "-" ? "" : serviceName, portNumber, transportProtocol, ...rest };
}

function quoteField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
