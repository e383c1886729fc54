import { TRANSPORT_PROTOCOLS } from "@ianakit/generator";
import { groupBy } from "@ianakit/generator/stages";
import type { Assignment, PortRange, TransportProtocol } from "@ianakit/registry/assignment";
import { formatPorts } from "@ianakit/registry/model";
import { type Bump, chooseHighestBump, listColumns, type PackageChange } from "./package-change.js";

/** What a difference in each column of a row asks for: names and ports are API, the rest is documentation. */
const COLUMN_BUMPS = {
  serviceName: "minor",
  ports: "minor",
  transport: "minor",
  description: "patch",
  assignees: "patch",
  contacts: "patch",
  registrationDate: "patch",
  modificationDate: "patch",
  references: "patch",
  serviceCode: "patch",
  unauthorizedUse: "patch",
  notes: "patch",
  aliasOf: "patch",
  duplicateOf: "patch",
  txt: "patch",
} as const satisfies Record<keyof Assignment, Bump>;

const COLUMN_WORDS = {
  serviceName: "service name",
  ports: "ports",
  transport: "transport",
  description: "description",
  assignees: "assignee",
  contacts: "contact",
  registrationDate: "registration date",
  modificationDate: "modification date",
  references: "references",
  serviceCode: "service code",
  unauthorizedUse: "unauthorized use",
  notes: "notes",
  aliasOf: "alias",
  duplicateOf: "duplicate",
  txt: "TXT keys",
} as const satisfies Record<keyof Assignment, string>;

/** What differs between the named rows of two registries. A row is known by its name, ports and transport protocol. */
export function diffAssignments(
  before: readonly Assignment[],
  after: readonly Assignment[],
): readonly PackageChange[] {
  const known = groupBy(before, identify);
  const now = groupBy(after, identify);
  const gone = [...known].flatMap(([key, rows]) => rows.slice(now.get(key)?.length ?? 0));
  const rowsOfNames = groupBy(after, ({ serviceName }) => serviceName);
  return [
    ...gone.map((row) => tellGone(row, rowsOfNames.get(row.serviceName) ?? [])),
    ...[...now].flatMap(([key, rows]) => rows.flatMap((row, index) => diffRow(known.get(key)?.[index], row))),
  ];
}

/** A row that is gone withdraws its service where no other row of the same name covers all that it covered. */
function tellGone(gone: Assignment, sameName: readonly Assignment[]): PackageChange {
  const others = sameName.filter((row) => identify(row) !== identify(gone) && isOverlapping(row, gone));
  if (!isCovered(gone, others)) return { bump: "minor", section: "Withdrawn", cells: nameRow(gone) };
  const places = others.map(({ ports, transport }) => printPorts(ports, transport));
  const now = gone.ports === undefined ? "no transport protocol" : places.join(", ");
  return { bump: "minor", section: "Changed", cells: [...nameRow(gone), `now ${now}`] };
}

function isOverlapping({ ports, transport }: Assignment, gone: Assignment): boolean {
  if (transport !== undefined && gone.transport !== undefined && transport !== gone.transport) return false;
  if (ports === undefined || gone.ports === undefined) return ports === gone.ports;
  return ports.first <= gone.ports.last && gone.ports.first <= ports.last;
}

function isCovered({ ports, transport }: Assignment, others: readonly Assignment[]): boolean {
  return (transport === undefined ? TRANSPORT_PROTOCOLS : [transport]).every((each) => {
    const rows = others.filter((row) => row.transport === undefined || row.transport === each);
    if (ports === undefined) return rows.length > 0;
    let next = ports.first;
    const ranges = rows.flatMap((row) => row.ports ?? []);
    for (const { first, last } of ranges.toSorted((left, right) => left.first - right.first))
      if (first <= next) next = Math.max(next, last + 1);
    return next > ports.last;
  });
}

function diffRow(before: Assignment | undefined, after: Assignment): readonly PackageChange[] {
  if (before === undefined) {
    return [{ bump: "minor", section: "Added", cells: [...nameRow(after), after.description] }];
  }
  const columns = listColumns(before, after, COLUMN_WORDS);
  const bump = chooseHighestBump(columns.map((column) => COLUMN_BUMPS[column]));
  if (bump === "none") return [];
  const words = columns.map((column) => COLUMN_WORDS[column]).join(", ");
  return [{ bump, section: "Documentation", cells: [...nameRow(after), words] }];
}

function nameRow({ serviceName, ports, transport }: Assignment): [string, string] {
  return [serviceName, printPorts(ports, transport)];
}

function identify({ serviceName, ports, transport }: Assignment): string {
  return `${serviceName} ${printPorts(ports, transport)}`;
}

/** Where an assignment stands: `443/tcp`, `6000-6063/tcp`, `/tcp` without a port, `6400` without a transport protocol. */
export function printPorts(ports: PortRange | undefined, transport: TransportProtocol | undefined): string {
  const range = ports === undefined ? "" : formatPorts(ports);
  return transport === undefined ? range : `${range}/${transport}`;
}
