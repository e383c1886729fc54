import { ASSIGNMENTS } from "../generated/details.js";
import { unescapeField } from "../rows/unescape-field.js";
import type { Service } from "../service.js";
import type { AssignmentDetails } from "./assignment-details.js";
import { parseAssignment } from "./parse-row.js";
import { type DetailRow, readRows } from "./read-rows.js";

let index: ReadonlyMap<string, readonly DetailRow[]> | undefined;

/**
 * Every column of what a look-up found.
 *
 * @param service - of `findByPort`, `findByName` or `servicesWithoutPort`
 * @returns one assignment; two where the registry holds the same one twice (`rdp`), none where the service is not of
 *   this registry
 * @example
 * const [https] = findByPort(443, "tcp").flatMap(getDetails);
 * console.log(https?.description); // http protocol over TLS/SSL
 */
export function getDetails(service: Service): AssignmentDetails[] {
  index ??= buildIndex();
  const rows = index.get(keyOf(service.serviceName, describePorts(service.ports), service.transport)) ?? [];
  return rows.map(({ fields, transport }) => parseAssignment(fields, transport));
}

function buildIndex(): ReadonlyMap<string, readonly DetailRow[]> {
  const rows = new Map<string, DetailRow[]>();
  for (const row of readRows(ASSIGNMENTS)) {
    const key = keyOf(unescapeField(row.fields[0] ?? ""), row.fields[1] ?? "", row.transport);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

function describePorts(ports: Service["ports"]): string {
  if (ports === undefined) return "";
  return ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
}

function keyOf(serviceName: string, ports: string, transport: string | undefined): string {
  return `${serviceName}\t${ports}\t${transport ?? ""}`;
}
