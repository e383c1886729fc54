import { COLUMNS, type ColumnKey } from "@ianakit/generator/stages";
import { printCsv } from "../src/xml/print-csv.js";

/** A row of a test's registry: what it does not say is empty. */
export type TestRow = Partial<Record<ColumnKey, string>>;

/** A row that names a service: `"http 80/tcp"`, `"x11 6000-6063/udp"`, `"ipp /tcp"`, `"swx 7300"`. */
export function makeRow(text: string, others: TestRow = {}): TestRow {
  const [serviceName = "", place = ""] = text.split(" ");
  const [portNumber = "", transportProtocol = ""] = place.split("/");
  return { serviceName, portNumber, transportProtocol, ...others };
}

/** A registry of a few rows, in IANA's CSV format. */
export function makeCsv(rows: readonly (string | TestRow)[]): string {
  const cells = rows.map((row) => (typeof row === "string" ? makeRow(row) : row));
  return printCsv([
    COLUMNS.map(({ headers }) => headers[0]),
    ...cells.map((row) => COLUMNS.map(({ key }) => row[key] ?? "")),
  ]);
}
