import type { TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { encodeTransport } from "./encode-transports.js";

/** Rows that differ in nothing but their transport protocol, as one. */
export interface MergedRow<Row> {
  readonly row: Row;
  /** The bits of their transport protocols. */
  readonly transports: number;
}

/**
 * Merges rows that are equal but for the transport protocol. Two equal rows of one protocol stay two. The order
 * is that of each merged row's first.
 */
export function mergeRows<Row extends { readonly transport: TransportProtocol | undefined }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly MergedRow<Row>[] {
  const merged: { row: Row; transports: number }[] = [];
  const open = new Map<string, { row: Row; transports: number }>();
  for (const row of rows) {
    const bit = encodeTransport(row.transport);
    const known = open.get(keyOf(row));
    if (known !== undefined && (known.transports & bit) === 0) known.transports |= bit;
    else {
      const added = { row, transports: bit };
      open.set(keyOf(row), added);
      merged.push(added);
    }
  }
  return merged;
}

/** The rows that were merged into one, but for the columns that they were merged without regard to. */
export function splitRow<Row extends { readonly transport: TransportProtocol | undefined }>({
  row,
  transports,
}: MergedRow<Row>): readonly Row[] {
  return [...TRANSPORT_PROTOCOLS, undefined]
    .filter((transport) => (transports & encodeTransport(transport)) !== 0)
    .map((transport) => ({ ...row, transport }));
}
