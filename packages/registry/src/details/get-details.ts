import { ASSIGNMENTS } from "../generated/details.js";
import { escapeField } from "../rows/escape-field.js";
import type { Service } from "../service.js";
import type { AssignmentDetails } from "./assignment-details.js";
import { parseAssignment } from "./parse-row.js";
import { readRows } from "./read-rows.js";

/** A scan takes a fraction of a millisecond, building the index some twenty: who asks for a few never pays for it. */
const SCANS_BEFORE_INDEX = 50;

let index: ReadonlyMap<string, readonly string[]> | undefined;
let scans = 0;

/**
 * Every column of what a look-up found.
 *
 * @param service - of `findByPort`, `findByName` or `servicesWithoutPort`
 * @returns one assignment; two where the registry holds the same one twice (`rdp`), none where the service is not of
 *   this registry
 * @throws {TypeError} if it is no service
 * @example
 * import { findByPort } from "@ianakit/registry";
 * import { getDetails } from "@ianakit/registry/details";
 *
 * const [https] = findByPort(443, "tcp").flatMap((service) => getDetails(service));
 * console.log(https?.description); // http protocol over TLS/SSL
 */
export function getDetails(service: Service): AssignmentDetails[] {
  if (typeof service?.serviceName !== "string")
    throw new TypeError("getDetails takes a service that a look-up found, such as those of findByPort");
  const key = `${escapeField(service.serviceName)}\t${describePorts(service.ports)}`;
  return findLines(key).flatMap((line) =>
    readRows(line)
      .filter(({ transport }) => transport === service.transport)
      .map(({ fields, transport }) => parseAssignment(fields, transport)),
  );
}

/** The lines of a service name and ports, whatever their transport protocols. */
function findLines(key: string): readonly string[] {
  if (index !== undefined) return index.get(key) ?? [];
  scans++;
  if (scans > SCANS_BEFORE_INDEX) index = buildIndex();
  return scan(key);
}

function scan(key: string): readonly string[] {
  const lines: string[] = [];
  for (let at = ASSIGNMENTS.indexOf(`\t${key}`); at !== -1; at = ASSIGNMENTS.indexOf(`\t${key}`, at + 1)) {
    const start = ASSIGNMENTS.lastIndexOf("\n", at) + 1;
    const end = ASSIGNMENTS.indexOf("\n", at);
    const line = ASSIGNMENTS.slice(start, end === -1 ? undefined : end);
    if (keyOf(line) === key) lines.push(line);
  }
  return lines;
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const line of ASSIGNMENTS === "" ? [] : ASSIGNMENTS.split("\n")) {
    const known = lines.get(keyOf(line));
    if (known === undefined) lines.set(keyOf(line), [line]);
    else known.push(line);
  }
  return lines;
}

/** A line's second and third field. */
function keyOf(line: string): string {
  const [, serviceName = "", ports = ""] = line.split("\t", 3);
  return `${serviceName}\t${ports}`;
}

function describePorts(ports: Service["ports"]): string {
  if (ports === undefined) return "";
  return ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
}
