import type { TransportProtocol } from "../assignment.js";
import { indexOfTransport, listTransports } from "../formats/transport-bits.js";
import type { Service } from "../service.js";
import { TRANSPORT_PROTOCOLS } from "../transport-protocols.js";
import { findCanonicalRow } from "./find-canonical-row.js";
import { bitsOf, getServices } from "./services.js";

/** A row for one of its transport protocols. */
export interface ServiceRow {
  readonly row: number;
  readonly transport: TransportProtocol | undefined;
}

/** Each row once for each of its transport protocols that the bits select; by transport protocol, then by row. */
export function splitTransports(rows: readonly number[], wanted: number): readonly ServiceRow[] {
  const split = rows.flatMap((row) =>
    listTransports(bitsOf(row) & wanted).map((transport) => ({ row, transport })),
  );
  return split.sort((left, right) => rankTransport(left) - rankTransport(right));
}

/** By transport protocol; within one, the canonical service of a port first, then the others, then the historic names. */
export function sortCanonicalFirst(rows: readonly ServiceRow[], port: number): readonly ServiceRow[] {
  const { aliases } = getServices();
  const rank = ({ row, transport }: ServiceRow) => {
    const indexes =
      transport === undefined ? TRANSPORT_PROTOCOLS.map(indexOfTransport) : [indexOfTransport(transport)];
    if (indexes.some((index) => findCanonicalRow(port, index) === row)) return 0;
    return aliases.has(row) ? 2 : 1;
  };
  return rows.toSorted(
    (left, right) => rankTransport(left) - rankTransport(right) || rank(left) - rank(right),
  );
}

/** A row as a frozen object: no caller can change another's. */
export function toService({ row, transport }: ServiceRow, foundByAlias?: string): Service {
  const { names, first, last, aliases } = getServices();
  const from = first[row] ?? -1;
  return Object.freeze({
    serviceName: names[row] ?? "",
    ports: from === -1 ? undefined : Object.freeze({ first: from, last: last[row] ?? from }),
    transport,
    aliasOf: aliases.get(row),
    foundByAlias,
  });
}

/** Rows that name no transport protocol come last. */
function rankTransport({ transport }: ServiceRow): number {
  return transport === undefined ? TRANSPORT_PROTOCOLS.length : indexOfTransport(transport);
}
