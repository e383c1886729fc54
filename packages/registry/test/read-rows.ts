import { type EmbeddedRow, readEmbeddedRows } from "../../../vitest.embedded-rows.js";

/** What the package must hold. */
export const csvRows = readEmbeddedRows();

/** The addresses that the registry's free text holds, and the ids that spell one, are published nowhere. */
const ADDRESSES = [/<[^\s<>]+&[^<>]*> ?/g, /<[^\s<>]+ at [^<>]*>/g, /\[[^\][]*_at_[^\][]*\]/g];

/** A row's column as it may be published. */
export function readColumn(row: EmbeddedRow, column: string): string {
  const text = ADDRESSES.reduce((rest, address) => rest.replace(address, ""), row[column] ?? "");
  // A range of one port is written as one here and there.
  return column === "Port Number" ? text.replace(/^(\d+)-\1$/, "$1") : text;
}
