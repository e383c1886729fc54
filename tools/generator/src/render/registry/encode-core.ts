import type { Assignment, PortRemark, TransportProtocol } from "@ianakit/registry/assignment";
import type { RegistryApi } from "../../api/registry-api.js";
import { chooseCanonicalServices } from "../../registry/choose-canonical-services.js";
import { choosePrimaryPorts } from "../../registry/choose-primary-ports.js";
import { encodePorts } from "./encode-ports.js";
import { TRANSPORT_BITS } from "./encode-transports.js";
import { escapeField } from "./escape-field.js";
import { type MergedRow, mergeRows } from "./merge-rows.js";

const UNAUTHORIZED_USE_BIT = 32;
const STATUS_LETTERS = { assigned: "a", reserved: "r", unassigned: "u" } as const satisfies Record<
  PortRemark["status"],
  string
>;

/** What the entry point `.` is made of, each a text of lines of fields between tabs. */
export interface EncodedCore {
  /** Service name, bits, ports, and the name that a historic one is an alias to. */
  readonly services: string;
  /** Status, bits, ports. */
  readonly remarks: string;
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
  const remarks = mergeRows(api.portRemarks, ({ ports, status, unauthorizedUse }) =>
    JSON.stringify([ports, status, unauthorizedUse === undefined]),
  );
  return {
    services: printLines(
      services,
      ({ serviceName }) => serviceName,
      ({ aliasOf }) => (aliasOf === undefined ? [] : [escapeField(aliasOf)]),
    ),
    remarks: printLines(
      remarks,
      ({ status }) => STATUS_LETTERS[status],
      () => [],
    ),
    canonical: listExceptions(api.canonicalServices, chooseCanonicalServices(api.assignments, []).services),
    primary: listExceptions(api.primaryPorts, choosePrimaryPorts(api.assignments, []).ports),
  };
}

function printLines<Row extends Pick<Assignment, "ports" | "unauthorizedUse">>(
  rows: readonly MergedRow<Row>[],
  nameOf: (row: Row) => string,
  restOf: (row: Row) => readonly string[],
): string {
  const ports = encodePorts(rows.map(({ row }) => row.ports));
  const lines = rows.map(({ row, transports }, index) => {
    const bits = transports | (row.unauthorizedUse === undefined ? 0 : UNAUTHORIZED_USE_BIT);
    return [escapeField(nameOf(row)), bits.toString(36), ports[index], ...restOf(row)].join("\t");
  });
  return lines.join("\n");
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
