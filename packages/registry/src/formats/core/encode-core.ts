import type { Assignment, PortRange, PortRemark, TransportProtocol } from "../../assignment.js";
import { TRANSPORT_PROTOCOLS } from "../../transport-protocols.js";
import { escapeField, escapeList } from "../fields.js";
import { type MergedRow, mergeRows, splitRow } from "../merge-rows.js";
import { bitOf } from "../transport-bits.js";
import {
  type CoreText,
  FIRST_CHARACTER,
  STATUS_LETTERS,
  type TableText,
  UNAUTHORIZED_USE_BIT,
} from "./core-format.js";

/** What the core holds: the rows, and which service of a port and which port of a service goes first. */
export interface CoreSource {
  /** By first port; rows without a port last. */
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
  /** The canonical service of each assigned port: `"80/tcp"` -> `"http"`. */
  readonly canonicalServices: ReadonlyMap<string, string>;
  /** The primary port of each service with a port: `"http-alt/tcp"` -> 8080. */
  readonly primaryPorts: ReadonlyMap<string, number>;
}

/** Names, ports, statuses and aliases, small enough for a browser. */
export function encodeCore(source: CoreSource): CoreText {
  const services = mergeRows(source.assignments, ({ serviceName, ports, aliasOf, unauthorizedUse }) =>
    JSON.stringify([serviceName, ports, aliasOf, unauthorizedUse === undefined]),
  );
  // Merging moves rows: the first row of a port is the first one in this order.
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
    canonical: encodeExceptions(source.canonicalServices, indexFirstServices(inOrder)),
    primary: encodeExceptions(source.primaryPorts, indexLowestPorts(inOrder)),
  };
}

function encodeTable<Row extends Pick<Assignment, "ports" | "unauthorizedUse">>(
  rows: readonly MergedRow<Row>[],
  nameOf: (row: Row) => string,
  aliasOf: (row: Row) => string | undefined,
): TableText {
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

function encodePorts(rows: readonly (PortRange | undefined)[]): Pick<TableText, "ports" | "ranges"> {
  const withPort = rows.filter((ports) => ports !== undefined);
  return {
    ports: withPort.map(({ first }, row) => first - (withPort[row - 1]?.first ?? 0)).join(","),
    ranges: withPort.flatMap(({ first, last }, row) => (first === last ? [] : [row, last - first])).join(","),
  };
}

/** For each port, the service of its first row: the answer unless an exception names another. Never a historic alias. */
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

/** For each service, the lowest port of the rows that name the transport protocol, else of the rows without one. */
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

/** The entries of a map that do not follow from the order of rows: lines of key, transport bit and value. */
function encodeExceptions(
  chosen: ReadonlyMap<string, string | number>,
  byOrder: ReadonlyMap<string, string | number>,
): string {
  const exceptions = [...chosen].filter(([key, value]) => byOrder.get(key) !== value);
  const lines = exceptions.map(([key, value]) => {
    const slash = key.lastIndexOf("/");
    const bit = bitOf(key.slice(slash + 1) as TransportProtocol);
    return [escapeField(key.slice(0, slash)), bit.toString(36), escapeField(`${value}`)].join("\t");
  });
  return lines.toSorted().join("\n");
}
