import type {
  Assignment,
  PortRange,
  PortRemark,
  Reference,
  TransportProtocol,
  TxtNote,
} from "../../assignment.js";
import { formatPorts } from "../../format-ports.js";
import { escapeField, unescapeField, unescapeList } from "../fields.js";
import {
  FIELD,
  invert,
  REFERENCE_LETTERS,
  SAME_PEOPLE,
  TRANSPORT_LETTERS,
  TXT_LETTERS,
} from "./details-format.js";

/** A line of the text for one of its transport protocols, its fields not yet read. */
export interface DetailRow {
  readonly fields: readonly string[];
  readonly transport: TransportProtocol | undefined;
}

const TRANSPORTS = /* @__PURE__ */ invert(TRANSPORT_LETTERS);
const REFERENCE_KINDS = /* @__PURE__ */ invert(REFERENCE_LETTERS);
const TXT_KINDS = /* @__PURE__ */ invert(TXT_LETTERS);

/** The rows of a text, in its order. */
export function decodeRows(text: string): readonly DetailRow[] {
  if (text === "") return [];
  return text.split("\n").flatMap((line) => {
    const fields = line.split("\t");
    return [...(fields[FIELD.transports] ?? "")].map((letter) => ({ fields, transport: TRANSPORTS[letter] }));
  });
}

/** The key that a line shares with its service. */
export function keyOfLine(line: string): string {
  const fields = line.split("\t", FIELD.ports + 1);
  return `${fields[FIELD.name] ?? ""}\t${fields[FIELD.ports] ?? ""}`;
}

/** The key of the lines of a service name and ports, whatever their transport protocols. */
export function keyOfService({ serviceName, ports }: Pick<Assignment, "serviceName" | "ports">): string {
  return `${escapeField(serviceName)}\t${ports === undefined ? "" : formatPorts(ports)}`;
}

/** The service name and the description of a line. */
export function decodeDescription(line: string): readonly [serviceName: string, description: string] {
  const fields = line.split("\t", FIELD.description + 1);
  return [unescapeField(fields[FIELD.name] ?? ""), unescapeField(fields[FIELD.description] ?? "")];
}

/** An assignment for one of its line's transport protocols. */
export function decodeAssignment({ fields, transport }: DetailRow): Assignment {
  const shared = decodeShared(fields);
  const serviceCode = fields[FIELD.serviceCode] ?? "";
  return {
    serviceName: unescapeField(fields[FIELD.name] ?? ""),
    transport,
    ...shared,
    serviceCode: serviceCode === "" ? undefined : Number.parseInt(serviceCode, 36),
    aliasOf: decodeOptional(fields[FIELD.aliasOf]),
    duplicateOf: decodeOptional(fields[FIELD.duplicateOf]),
    txt: fields.length > FIELD.txt ? decodeTxt(fields, shared.notes) : undefined,
  };
}

/** A row that names no service, for one of its line's transport protocols. */
export function decodeRemark({ fields, transport }: DetailRow): PortRemark {
  const { ports = { first: 0, last: 0 }, ...shared } = decodeShared(fields);
  return { ports, transport, status: fields[FIELD.name] as PortRemark["status"], ...shared };
}

function decodeShared(fields: readonly string[]) {
  const assignees = fields[FIELD.assignees] ?? "";
  const contacts = fields[FIELD.contacts] ?? "";
  return {
    ports: decodePorts(fields[FIELD.ports] ?? ""),
    description: unescapeField(fields[FIELD.description] ?? ""),
    assignees: unescapeList(assignees),
    contacts: unescapeList(contacts === SAME_PEOPLE ? assignees : contacts),
    registrationDate: decodeOptional(fields[FIELD.registrationDate]),
    modificationDate: decodeOptional(fields[FIELD.modificationDate]),
    references: unescapeList(fields[FIELD.references] ?? "").map(decodeReference),
    unauthorizedUse: decodeOptional(fields[FIELD.unauthorizedUse]),
    notes: unescapeField(fields[FIELD.notes] ?? ""),
  } satisfies Partial<Assignment>;
}

function decodePorts(text: string): PortRange | undefined {
  if (text === "") return undefined;
  const [first = 0, last = first] = text.split("-").map(Number);
  return { first, last };
}

function decodeOptional(field = ""): string | undefined {
  return field === "" ? undefined : unescapeField(field);
}

function decodeReference(text: string): Reference {
  const rest = text.slice(1);
  switch (REFERENCE_KINDS[text.slice(0, 1)]) {
    case "rfc":
      return decodeRfc(rest);
    case "draft": {
      const url = `https://datatracker.ietf.org/doc/${rest.replace(/^RFC-/, "draft-")}/`;
      return { kind: "draft", name: rest, url };
    }
    case "url":
      return { kind: "url", url: rest };
    default:
      return { kind: "text", text: rest };
  }
}

function decodeRfc(text: string): Reference {
  const space = text.indexOf(" ");
  const number = Number.parseInt(text, 10);
  const url = `https://www.rfc-editor.org/rfc/rfc${number}`;
  if (space === -1) return { kind: "rfc", number, url };
  const section = text.slice(space + 1);
  const anchor = /^\d+(\.\d+)*$/.test(section) ? `#section-${section}` : "";
  return { kind: "rfc", number, section, url: url + anchor };
}

/** The TXT note is a part of the notes: where it begins and how long it is. */
function decodeTxt(fields: readonly string[], notes: string): TxtNote {
  const kindAndStart = fields[FIELD.txt] ?? "";
  const start = Number.parseInt(kindAndStart.slice(1), 36);
  const note = notes.slice(start, start + Number.parseInt(fields[FIELD.txtLength] ?? "", 36));
  const kind = TXT_KINDS[kindAndStart.slice(0, 1)] ?? "unparsed";
  return kind === "keys" ? { kind, keys: unescapeList(fields[FIELD.txtKeys] ?? ""), note } : { kind, note };
}
