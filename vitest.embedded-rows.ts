import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

const data = join(import.meta.dirname, "data");

/**
 * Whether the embedded file is the snapshot that the project began with: what the tests count and name in it holds for
 * that one alone, not for the updates after it.
 */
export const isFirstSnapshot = readFileSync(join(data, "provenance.json"), "utf8").includes(
  "7ff356db17b0522071fa5f034de5c89bdb91daab0d6c09b1126905854e0b4c2f",
);

/** A row of the registry's file, by the names of its columns. */
export type EmbeddedRow = Readonly<Record<string, string>>;

/** The columns by the names that they have had. */
const COLUMNS = new Map(
  [
    ...["Service Name", "Port Number", "Transport Protocol", "Description", "Assignee", "Contact"],
    ...["Registration Date", "Modification Date", "Reference", "Service Code", "Unauthorized Use Reported"],
    "Assignment Notes",
  ].map((name) => [name.toLowerCase(), name]),
).set("known unauthorized uses", "Unauthorized Use Reported");

/**
 * The rows of the embedded file as csv-parse gives them, each once: what the packages must hold, by nobody's word but
 * the file's, as no stage of the generator reads them. What is strange but says the same is put right a second time:
 * columns in another order or case, blank rows, white space, capitals in a transport protocol, how a port is written.
 */
export function readEmbeddedRows(): readonly EmbeddedRow[] {
  embeddedRows ??= parseRows();
  return embeddedRows;
}

/** Once for all test files of a workspace. */
let embeddedRows: readonly EmbeddedRow[] | undefined;

function parseRows(): readonly EmbeddedRow[] {
  const rows: readonly EmbeddedRow[] = parse(readFileSync(join(data, "service-names-port-numbers.csv")), {
    bom: true,
    columns: (names: readonly string[]) =>
      names.map((name) => COLUMNS.get(name.replace(/\s+/g, " ").trim().toLowerCase()) ?? false),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
  const plain = rows.map(trimCells).map((row) => ({
    ...row,
    "Port Number": row["Port Number"]?.replace(/\b0+(?=\d)/g, "").replace(/\s*[-–]\s*/, "-") ?? "",
    "Transport Protocol": row["Transport Protocol"]?.toLowerCase() ?? "",
  }));
  return [...new Map(plain.map((row) => [JSON.stringify(row), row])).values()];
}

/** After the parsing, since csv-parse takes ten times as long when it calls a function for each cell. */
function trimCells(row: EmbeddedRow): EmbeddedRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, cell.trim().replaceAll("\r\n", "\n")]),
  );
}
