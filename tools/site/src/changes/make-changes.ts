import { fileURLToPath } from "node:url";
import { registryInfo } from "@ianakit/registry";
import { type AssignmentDetails, assignments } from "@ianakit/registry/details";
import type { Changes, DatedChange, Month } from "./changes.js";
import { compareWithRelease } from "./compare-with-release.js";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));

/** How many changes are listed; the month that reaches it is listed whole. */
const ENOUGH = 30;

/** What changed in the last update, and what the registry dates last. */
export async function makeChanges(): Promise<Changes> {
  return {
    date: registryInfo.date,
    update: await compareWithRelease(REPOSITORY),
    months: listMonths(assignments(), ENOUGH),
  };
}

type Dated = Pick<
  AssignmentDetails,
  "serviceName" | "ports" | "transport" | "description" | "registrationDate" | "modificationDate"
>;

/**
 * What the registry dates, month by month, the newest first: a service name at a port once for all its transport
 * protocols.
 *
 * @param enough - changes after which no further month is listed
 */
export function listMonths(assignments: Iterable<Dated>, enough: number): readonly Month[] {
  const found = new Map<string, DatedChange & { readonly transports: string[] }>();
  for (const assignment of assignments) {
    const { registrationDate, modificationDate } = assignment;
    if (registrationDate !== undefined) add(found, assignment, "registered", registrationDate);
    if (modificationDate !== undefined) add(found, assignment, "modified", modificationDate);
  }
  const months = new Map<string, DatedChange[]>();
  for (const { transports, ...change } of found.values()) {
    const place = [change.place, transports.join(", ")].filter((part) => part !== "").join("/");
    const month = change.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), { ...change, place }]);
  }
  const listed: Month[] = [];
  let count = 0;
  for (const [month, changes] of [...months].sort(([one], [other]) => compareText(other, one))) {
    if (count >= enough) break;
    listed.push({ month, changes: changes.toSorted(compareChanges) });
    count += changes.length;
  }
  return listed;
}

function add(
  found: Map<string, DatedChange & { readonly transports: string[] }>,
  { serviceName, ports, transport, description }: Dated,
  kind: DatedChange["kind"],
  date: string,
): void {
  const place =
    ports === undefined ? "" : ports.first === ports.last ? `${ports.first}` : `${ports.first}–${ports.last}`;
  const key = [serviceName, place, kind, date].join(" ");
  const transports = transport === undefined ? [] : [transport];
  const known = found.get(key);
  if (known === undefined) found.set(key, { kind, date, serviceName, place, description, transports });
  else known.transports.push(...transports);
}

function compareChanges(one: DatedChange, other: DatedChange): number {
  return compareText(other.date, one.date) || compareText(one.serviceName, other.serviceName);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
