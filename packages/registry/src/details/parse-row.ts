import type { Assignment, PortRange, PortRemark, TransportProtocol, TxtNote } from "../assignment.js";
import { unescapeField, unescapeList } from "../rows/unescape-field.js";
import type { AssignmentDetails } from "./assignment-details.js";
import { parseReference } from "./parse-reference.js";

const TXT_KINDS: Readonly<Record<string, TxtNote["kind"]>> = {
  n: "none",
  p: "proprietary",
  u: "undefined-yet",
  k: "keys",
  r: "reference",
  x: "unparsed",
};

/** A line of the generated text, its first field already taken, to an assignment of one of its transport protocols. */
export function parseAssignment(
  fields: readonly string[],
  transport: TransportProtocol | undefined,
): AssignmentDetails {
  const [serviceName = "", , , , , , , , , , serviceCode = "", aliasOf = "", duplicateOf = "", ...txt] =
    fields;
  const shared = parseShared(fields);
  return {
    serviceName: unescapeField(serviceName),
    transport,
    ...shared,
    serviceCode: serviceCode === "" ? undefined : Number.parseInt(serviceCode, 36),
    aliasOf: readOptional(aliasOf),
    duplicateOf: readOptional(duplicateOf),
    txt: txt.length === 0 ? undefined : parseTxt(txt, shared.notes),
    status: "assigned",
  };
}

/** The same for a row that names no service. */
export function parseRemark(fields: readonly string[], transport: TransportProtocol | undefined): PortRemark {
  const { ports = { first: 0, last: 0 }, ...shared } = parseShared(fields);
  return { ports, transport, status: fields[0] as PortRemark["status"], ...shared };
}

function parseShared(fields: readonly string[]) {
  const [, ports = "", description = "", assignees = "", contacts = "", registered = "", modified = ""] =
    fields;
  const [references = "", unauthorizedUse = "", notes = ""] = fields.slice(7);
  return {
    ports: parsePorts(ports),
    description: unescapeField(description),
    assignees: unescapeList(assignees),
    contacts: unescapeList(contacts === "=" ? assignees : contacts),
    registrationDate: readOptional(registered),
    modificationDate: readOptional(modified),
    references: unescapeList(references).map(parseReference),
    unauthorizedUse: readOptional(unauthorizedUse),
    notes: unescapeField(notes),
  } satisfies Partial<Assignment>;
}

function parsePorts(text: string): PortRange | undefined {
  if (text === "") return undefined;
  const [first = 0, last = first] = text.split("-").map(Number);
  return { first, last };
}

/** The note stands in the notes: where it begins and how long it is. */
function parseTxt([kindAndStart = "", length = "", keys = ""]: readonly string[], notes: string): TxtNote {
  const start = Number.parseInt(kindAndStart.slice(1), 36);
  const note = notes.slice(start, start + Number.parseInt(length, 36));
  const kind = TXT_KINDS[kindAndStart.slice(0, 1)] ?? "unparsed";
  return kind === "keys" ? { kind, keys: unescapeList(keys), note } : { kind, note };
}

function readOptional(field: string): string | undefined {
  return field === "" ? undefined : unescapeField(field);
}
