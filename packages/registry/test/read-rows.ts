import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** The embedded file's rows as csv-parse gives them: what the package must hold, by nobody's word but the file's. */
export const csvRows: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(new URL("../../../data/service-names-port-numbers.csv", import.meta.url), "utf8"),
  { columns: true, bom: true },
);

/** The addresses that the registry's free text holds are published nowhere. */
const ADDRESSES = [/<feil&kronos[^>]*>/g, /<xadmin&huisken[^>]*> ?/g, /<networkclipboard at [^>]*>/g];

/** A row's column as it may be published. */
export function readColumn(row: Readonly<Record<string, string>>, column: string): string {
  return ADDRESSES.reduce((text, address) => text.replace(address, ""), row[column] ?? "");
}
