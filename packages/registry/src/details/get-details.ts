import type { Assignment } from "../assignment.js";
import {
  type DetailRow,
  decodeAssignment,
  decodeRows,
  keyOfLine,
  keyOfService,
} from "../formats/details/decode-details.js";
import { ASSIGNMENTS } from "../generated/details.js";
import { groupBy } from "../group-by.js";
import type { Service } from "../service.js";

/** Every column of an assignment. */
export interface AssignmentDetails extends Assignment {
  /** A row that names a service is an assignment; `portRemarks` has the others. */
  readonly status: "assigned";
}

/** A scan takes a fraction of a millisecond, building the index about twenty: a program that asks for a few never pays for it. */
const SCANS_BEFORE_INDEX = 50;

let index: ReadonlyMap<string, readonly string[]> | undefined;
let scans = 0;

/**
 * Every column of a service that a look-up found.
 *
 * @param service - from `findByPort`, `findByName` or `servicesWithoutPort`
 * @returns one assignment; two if the registry lists the same one twice (`rdp`); empty if the service is not in the
 *   registry
 * @throws {TypeError} if `service` is not a service
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
  return findLines(keyOfService(service)).flatMap((line) =>
    decodeRows(line)
      .filter(({ transport }) => transport === service.transport)
      .map(decodeDetails),
  );
}

/** A row in the form that every look-up of this entry point returns. */
export function decodeDetails(row: DetailRow): AssignmentDetails {
  // Not `Object.assign`, which would call a setter that somebody added to `Object.prototype`.
  return { ...decodeAssignment(row), status: "assigned" };
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
    if (keyOfLine(line) === key) lines.push(line);
  }
  return lines;
}

function buildIndex(): ReadonlyMap<string, readonly string[]> {
  return groupBy(ASSIGNMENTS === "" ? [] : ASSIGNMENTS.split("\n"), keyOfLine);
}
