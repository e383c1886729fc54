import type { Assignment, PortRemark } from "@ianakit/registry/assignment";
import type { Problem } from "../problem.js";
import { type ColumnKey, locateColumn, type Row } from "../rows/row.js";
import { removeAddresses } from "./addresses.js";
import { parseAliasOf, parseDuplicateOf } from "./parse-alias.js";
import { parsePeople, parseReferences } from "./parse-brackets.js";
import { type Parsed, parseDate, parsePortRange, parseServiceCode, parseTransport } from "./parse-columns.js";
import { parsePortStatus } from "./parse-port-status.js";
import { parseTxtNote } from "./parse-txt-note.js";

/** What a row means, and its line. */
export interface Located<T> {
  readonly line: number;
  readonly value: T;
}

export interface ParsedAssignments {
  readonly assignments: readonly Located<Assignment>[];
  readonly portRemarks: readonly Located<PortRemark>[];
  readonly problems: readonly Problem[];
  /** What could be read only with a doubt; a doubt does not fail the run. */
  readonly warnings: readonly Problem[];
}

/** Rows to assignments and remarks on ports, without the rows that have problems. No later stage sees a raw column. */
export function parseAssignments(rows: readonly Row[]): ParsedAssignments {
  const assignments: Located<Assignment>[] = [];
  const portRemarks: Located<PortRemark>[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const row of rows) {
    const known = problems.length;
    const fields = parseFields(row, problems, warnings);
    if (problems.length > known) continue;
    if (row.serviceName !== "") {
      assignments.push({ line: row.line, value: toAssignment(row, fields) });
    } else if (fields.ports !== undefined) {
      const { status, isKnownWording } = parsePortStatus(row.description);
      if (!isKnownWording) warnings.push(toUnknownWording(row));
      portRemarks.push({ line: row.line, value: toPortRemark(row, fields, fields.ports, status) });
    } else {
      problems.push({
        line: row.line,
        column: locateColumn("serviceName"),
        rule: "named-or-numbered",
        message: "the row has neither a service name nor a port number",
      });
    }
  }
  return { assignments, portRemarks, problems, warnings };
}

type Fields = ReturnType<typeof parseFields>;

function parseFields(row: Row, problems: Problem[], warnings: Problem[]) {
  function parseColumn<T>(key: ColumnKey, parse: (text: string) => Parsed<T>): T | undefined {
    const parsed = parse(row[key]);
    const place = { line: row.line, column: locateColumn(key), rule: RULES[key] ?? key };
    if ("fault" in parsed) problems.push({ ...place, message: parsed.fault });
    else if (parsed.doubt !== undefined) warnings.push({ ...place, message: parsed.doubt });
    return "value" in parsed ? parsed.value : undefined;
  }
  return {
    ports: parseColumn("portNumber", parsePortRange),
    transport: parseColumn("transportProtocol", parseTransport),
    registrationDate: parseColumn("registrationDate", parseDate),
    modificationDate: parseColumn("modificationDate", parseDate),
    serviceCode: parseColumn("serviceCode", parseServiceCode),
    assignees: parsePeople(row.assignee),
    contacts: parsePeople(row.contact),
    references: parseReferences(row.reference),
    unauthorizedUse: row.unauthorizedUse === "" ? undefined : removeAddresses(row.unauthorizedUse),
    notes: removeAddresses(row.assignmentNotes),
  };
}

const RULES: Partial<Record<ColumnKey, string>> = {
  portNumber: "port-number",
  transportProtocol: "transport-protocol",
  registrationDate: "date",
  modificationDate: "date",
  serviceCode: "service-code",
};

function toAssignment(row: Row, fields: Fields): Assignment {
  return {
    serviceName: row.serviceName,
    description: removeAddresses(row.description),
    ...fields,
    aliasOf: parseAliasOf(fields.notes),
    duplicateOf: parseDuplicateOf(fields.notes),
    txt: parseTxtNote(fields.notes),
  };
}

function toPortRemark(
  row: Row,
  fields: Fields,
  ports: PortRemark["ports"],
  status: PortRemark["status"],
): PortRemark {
  const { serviceCode: _, ...remark } = fields;
  return { ...remark, ports, status, description: removeAddresses(row.description) };
}

function toUnknownWording({ line, description }: Row): Problem {
  const message = `${JSON.stringify(description)} is an unknown wording of a row without a service name: taken as reserved`;
  return { line, column: locateColumn("description"), rule: "known-wording", message };
}
