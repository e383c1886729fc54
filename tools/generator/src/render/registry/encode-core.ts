import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import type { RegistryApi } from "../../api/registry-api.js";
import { chooseCanonicalServices } from "../../registry/choose-canonical-services.js";
import { choosePrimaryPorts } from "../../registry/choose-primary-ports.js";
import { encodePorts } from "./encode-ports.js";
import { TRANSPORT_BITS } from "./encode-transports.js";
import { escapeField, escapeList } from "./escape-field.js";
import { type MergedRow, mergeRows, splitRow } from "./merge-rows.js";

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
export function encodeCore(api: RegistryApi): EncodedCore {
  const services = mergeRows(api.assignments, ({ serviceName, ports, aliasOf, unauthorizedUse }) =>
    JSON.stringify([serviceName, ports, aliasOf, unauthorizedUse === undefined]),
  );
  // Merging moves rows: what the package takes for the first row of a port is that of this order.
  const inOrder = services.flatMap(splitRow);
  const remarks = mergeRows(api.portRemarks, ({ ports, status, unauthorizedUse }) =>
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
    canonical: listExceptions(api.canonicalServices, chooseCanonicalServices(inOrder, []).services),
    primary: listExceptions(api.primaryPorts, choosePrimaryPorts(inOrder, []).ports),
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
