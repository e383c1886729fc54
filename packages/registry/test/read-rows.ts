import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const rows: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(new URL("../../../data/service-names-port-numbers.csv", import.meta.url), "utf8"),
  { columns: true, bom: true },
);

/** What is strange in a row but says the same: capitals in a transport protocol, a port's leading zeros. */
function putRight(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    ...row,
    "Port Number": row["Port Number"]?.replace(/\b0+(?=\d)/g, "") ?? "",
    "Transport Protocol": row["Transport Protocol"]?.toLowerCase() ?? "",
  };
}

/**
 * The embedded file's rows as csv-parse gives them, each once: what the package must hold, by nobody's word but the
 * file's. Blank rows are none.
 */
export const csvRows: readonly Readonly<Record<string, string>>[] = [
  ...new Map(
    rows
      .filter((row) => Object.values(row).some((field) => field !== ""))
      .map(putRight)
      .map((row) => [JSON.stringify(row), row]),
  ).values(),
];

/** The addresses that the registry's free text holds, and the ids that spell one, are published nowhere. */
const ADDRESSES = [/<[^\s<>]+&[^<>]*> ?/g, /<[^\s<>]+ at [^<>]*>/g, /\[[^\][]*_at_[^\][]*\]/g];

/** A row's column as it may be published. */
export function readColumn(row: Readonly<Record<string, string>>, column: string): string {
  const text = ADDRESSES.reduce((rest, address) => rest.replace(address, ""), row[column] ?? "");
  // A range of one port is written as one here and there.
  return column === "Port Number" ? text.replace(/^(\d+)-\1$/, "$1") : text;
}
