import type { TransportProtocol } from "../assignment.js";
import { bitOf, listTransports } from "./transport-bits.js";

/** Rows that differ only in their transport protocol, as one. */
export interface MergedRow<Row> {
  readonly row: Row;
  /** The bits of their transport protocols. */
  readonly transports: number;
}

/**
 * Merges rows that differ only in the transport protocol. Two equal rows of one protocol stay two. Merged rows stand
 * where the first of their rows stood.
 *
 * @param keyOf - what rows must have in common to be merged
 */
export function mergeRows<Row extends { readonly transport: TransportProtocol | undefined }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly MergedRow<Row>[] {
  const merged: { row: Row; transports: number }[] = [];
  const open = new Map<string, { row: Row; transports: number }>();
  for (const row of rows) {
    const bit = bitOf(row.transport);
    const key = keyOf(row);
    const known = open.get(key);
    if (known !== undefined && (known.transports & bit) === 0) known.transports |= bit;
    else {
      const added = { row, transports: bit };
      open.set(key, added);
      merged.push(added);
    }
  }
  return merged;
}

/** The rows that were merged into one; where the key leaves columns out, with those of the first row. */
export function splitRow<Row extends { readonly transport: TransportProtocol | undefined }>({
  row,
  transports,
}: MergedRow<Row>): readonly Row[] {
  return listTransports(transports).map((transport) => ({ ...row, transport }));
}
