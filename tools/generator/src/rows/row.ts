import type { Problem } from "../problem.js";

/** The registry's columns in their order, with the headers they have had over the years. */
export const COLUMNS = [
  { key: "serviceName", headers: ["Service Name"] },
  { key: "portNumber", headers: ["Port Number"] },
  { key: "transportProtocol", headers: ["Transport Protocol"] },
  { key: "description", headers: ["Description"] },
  { key: "assignee", headers: ["Assignee"] },
  { key: "contact", headers: ["Contact"] },
  { key: "registrationDate", headers: ["Registration Date"] },
  { key: "modificationDate", headers: ["Modification Date"] },
  { key: "reference", headers: ["Reference"] },
  { key: "serviceCode", headers: ["Service Code"] },
  // The first since about 2019, the second before.
  { key: "unauthorizedUse", headers: ["Unauthorized Use Reported", "Known Unauthorized Uses"] },
  { key: "assignmentNotes", headers: ["Assignment Notes"] },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]["key"];

/** A row of the registry, every column as written, but for white space round it. */
export type Row = { readonly line: number } & { readonly [K in ColumnKey]: string };

/** Where a column stands, for a problem: its number and its name. */
export function locateColumn(key: ColumnKey): NonNullable<Problem["column"]> {
  const index = COLUMNS.findIndex((column) => column.key === key);
  return { number: index + 1, name: COLUMNS[index]?.headers[0] ?? key };
}
