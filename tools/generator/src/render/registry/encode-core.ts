import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import { TRANSPORT_PROTOCOLS } from "@ianakit/registry/model";
import { encodePorts } from "./encode-ports.js";
import { TRANSPORT_BITS } from "./encode-transports.js";
import { escapeField, escapeList } from "./escape-field.js";
import { type MergedRow, mergeRows, splitRow } from "./merge-rows.js";

/** What the core says: the rows, and of each port and service of a transport protocol the one that goes first. */
export interface CoreSource {
  /** By first port; rows without a port last. */
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
  /** The canonical service of each assigned port: `"80/tcp"` -> `"http"`. */
  readonly canonicalServices: ReadonlyMap<string, string>;
  /** The primary port of each service with a port: `"http-alt/tcp"` -> 8080. */
  readonly primaryPorts: ReadonlyMap<string, number>;
}

const UNAUTHORIZED_USE_BIT = 32;
/** `0`, so that the bits of a row are a printable character. */
const FIRST_CHARACTER = 48;
const STATUS_LETTERS = { assigned: "a", reserved: "r", unassigned: "u" } as const satisfies Record<
  PortRemark["status"],
  string
>;

/** Rows in columns: a text a column is read several times faster than a line a row. */
export interface EncodedTable {
  /** Service names between bars, or letters of statuses. */
  readonly names: string;
  /** A character a row: its bits, counted from `0`. */
  readonly bits: string;
  /** Numbers between commas: how far the first port of each row with a port is from the row before. */
  readonly ports: string;
  /** The same: for each range its row, and how many more ports it has. */
  readonly ranges: string;
  /** A line for each historic name: its row, and the name that it is an alias to. */
  readonly aliases: string;
}

/** What the entry point `.` is made of. */
export interface EncodedCore {
  readonly services: EncodedTable;
  readonly remarks: EncodedTable;
  /** Port, bit and service name, where the canonical service is not the first row's. */
  readonly canonical: string;
  /** Service name, bit and port, where the primary port is not the lowest. */
  readonly primary: string;
}

/** Names, ports, statuses and aliases, small enough for a browser. */
export function encodeCore(source: CoreSource): EncodedCore {
  const services = mergeRows(source.assignments, ({ serviceName, ports, aliasOf, unauthorizedUse }) =>
    JSON.stringify([serviceName, ports, aliasOf, unauthorizedUse === undefined]),
  );
  // Merging moves rows: what the package takes for the first row of a port is that of this order.
  const inOrder = services.flatMap(splitRow);
  const remarks = mergeRows(source.portRemarks, ({ ports, status, unauthorizedUse }) =>
    JSON.stringify([ports, status, unauthorizedUse === undefined]),
  );
  return {
    services: encodeTable(
      services,
      ({ serviceName }) => serviceName,
      ({ aliasOf }) => aliasOf,
    ),
    remarks: encodeTable(
      remarks,
      ({ status }) => STATUS_LETTERS[status],
      () => undefined,
    ),
    canonical: listExceptions(source.canonicalServices, indexFirstServices(inOrder)),
    primary: listExceptions(source.primaryPorts, indexLowestPorts(inOrder)),
  };
}

function encodeTable<Row extends Pick<Assignment, "ports" | "unauthorizedUse">>(
  rows: readonly MergedRow<Row>[],
  nameOf: (row: Row) => string,
  aliasOf: (row: Row) => string | undefined,
): EncodedTable {
  const flagsOf = ({ row, transports }: MergedRow<Row>) =>
    transports | (row.unauthorizedUse === undefined ? 0 : UNAUTHORIZED_USE_BIT);
  const aliases = rows.flatMap(({ row }, index) => {
    const alias = aliasOf(row);
    return alias === undefined ? [] : [`${index.toString(36)}\t${escapeField(alias)}`];
  });
  return {
    names: escapeList(rows.map(({ row }) => nameOf(row))),
    bits: rows.map((row) => String.fromCharCode(FIRST_CHARACTER + flagsOf(row))).join(""),
    ...encodePorts(rows.map(({ row }) => row.ports)),
    aliases: aliases.join("\n"),
  };
}

/** The service that the package answers for a port where no exception names another: the first row's, never a historic alias. */
function indexFirstServices(assignments: readonly Assignment[]): ReadonlyMap<string, string> {
  const services = new Map<string, string>();
  for (const { serviceName, ports, transport, aliasOf } of assignments) {
    if (ports === undefined || aliasOf !== undefined) continue;
    for (const each of transport === undefined ? TRANSPORT_PROTOCOLS : [transport]) {
      for (let port = ports.first; port <= ports.last; port++) {
        const key = `${port}/${each}`;
        if (!services.has(key)) services.set(key, serviceName);
      }
    }
  }
  return services;
}

/** The port that it answers for a service: the lowest of the rows that name the transport protocol, else of those that name none. */
function indexLowestPorts(assignments: readonly Assignment[]): ReadonlyMap<string, number> {
  const withTransport = assignments.filter(({ transport }) => transport !== undefined);
  const withoutTransport = assignments.filter(({ transport }) => transport === undefined);
  const lowest = new Map<string, number>();
  for (const { serviceName, ports, transport } of [...withTransport, ...withoutTransport]) {
    if (ports === undefined) continue;
    for (const each of transport === undefined ? TRANSPORT_PROTOCOLS : [transport]) {
      const key = `${serviceName}/${each}`;
      if (!lowest.has(key)) lowest.set(key, ports.first);
    }
  }
  return lowest;
}

/** The entries of a map that are not what the order of rows says: key, transport bit, value. */
function listExceptions(
  chosen: ReadonlyMap<string, string | number>,
  byOrder: ReadonlyMap<string, string | number>,
): string {
  const exceptions = [...chosen].filter(([key, value]) => byOrder.get(key) !== value);
  const lines = exceptions.map(([key, value]) => {
    const slash = key.lastIndexOf("/");
    const bit = TRANSPORT_BITS[key.slice(slash + 1) as TransportProtocol];
    return [escapeField(key.slice(0, slash)), bit.toString(36), escapeField(`${value}`)].join("\t");
  });
  return lines.toSorted().join("\n");
}
