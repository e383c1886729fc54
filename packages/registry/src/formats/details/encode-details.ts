import type { Assignment, PortRemark, Reference, TxtNote } from "../../assignment.js";
import { formatPorts } from "../../format-ports.js";
import { escapeField, escapeList } from "../fields.js";
import { type MergedRow, mergeRows, splitRow } from "../merge-rows.js";
import {
  type DetailsText,
  FIELD,
  type FieldName,
  NO_TRANSPORT_LETTER,
  REFERENCE_LETTERS,
  SAME_PEOPLE,
  TRANSPORT_LETTERS,
  TXT_LETTERS,
} from "./details-format.js";

/** The fields of a line that are not empty, without its transport protocols. */
type Fields = Readonly<Partial<Record<Exclude<FieldName, "transports">, string>>>;

const FIELD_NAMES = Object.keys(FIELD) as readonly FieldName[];

/** Every column of every row. */
export function encodeDetails({
  assignments,
  portRemarks,
}: {
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
}): DetailsText {
  return {
    assignments: encodeRows(assignments, encodeAssignment),
    remarks: encodeRows(portRemarks, encodeRemark),
  };
}

/** The same text without the people: for a program that shows none of them. */
export function removePeople(text: string): string {
  const lines = text
    .split("\n")
    .map((line) =>
      writeLine(
        line
          .split("\t")
          .map((field, place) => (place === FIELD.assignees || place === FIELD.contacts ? "" : field)),
      ),
    );
  return lines.join("\n");
}

function encodeRows<Row extends Assignment | PortRemark>(
  rows: readonly Row[],
  encode: (row: Row) => Fields,
): string {
  const encoded = new Map(rows.map((row) => [row, encode(row)]));
  const merged = mergeRows(rows, (row) => joinFields(encoded.get(row) ?? {}));
  return merged
    .map((each) => joinFields({ ...encoded.get(each.row), transports: encodeTransports(each) }))
    .join("\n");
}

function joinFields(fields: Readonly<Partial<Record<FieldName, string>>>): string {
  return writeLine(FIELD_NAMES.map((name) => fields[name] ?? ""));
}

function writeLine(fields: readonly string[]): string {
  return fields.slice(0, fields.findLastIndex((field) => field !== "") + 1).join("\t");
}

function encodeTransports(merged: MergedRow<Assignment | PortRemark>): string {
  return splitRow(merged)
    .map(({ transport }) => (transport === undefined ? NO_TRANSPORT_LETTER : TRANSPORT_LETTERS[transport]))
    .join("");
}

function encodeAssignment(assignment: Assignment): Fields {
  const { serviceName, serviceCode, aliasOf, duplicateOf, txt, notes } = assignment;
  return {
    name: escapeField(serviceName),
    ...encodeShared(assignment),
    serviceCode: serviceCode?.toString(36) ?? "",
    aliasOf: escapeField(aliasOf ?? ""),
    duplicateOf: escapeField(duplicateOf ?? ""),
    ...(txt === undefined ? {} : encodeTxt(txt, notes)),
  };
}

function encodeRemark(remark: PortRemark): Fields {
  return { name: remark.status, ...encodeShared(remark) };
}

/** The columns that both kinds of rows have. */
function encodeShared(row: Assignment | PortRemark): Fields {
  const assignees = escapeList(row.assignees);
  const contacts = escapeList(row.contacts);
  return {
    ports: row.ports === undefined ? "" : formatPorts(row.ports),
    description: escapeField(row.description),
    assignees,
    contacts: contacts === assignees && contacts !== "" ? SAME_PEOPLE : escapeSign(contacts),
    registrationDate: row.registrationDate ?? "",
    modificationDate: row.modificationDate ?? "",
    references: escapeList(row.references.map(encodeReference)),
    unauthorizedUse: escapeField(row.unauthorizedUse ?? ""),
    notes: escapeField(row.notes),
  };
}

/** Escapes a contact whose id is {@link SAME_PEOPLE} itself. */
function escapeSign(contacts: string): string {
  return contacts === SAME_PEOPLE ? `\\${SAME_PEOPLE}` : contacts;
}

/** The letter of its kind and what it refers to; the address of an RFC or a draft follows from that. */
function encodeReference(reference: Reference): string {
  const letter = REFERENCE_LETTERS[reference.kind];
  switch (reference.kind) {
    case "rfc":
      return `${letter}${reference.number}${reference.section === undefined ? "" : ` ${reference.section}`}`;
    case "draft":
      return letter + reference.name;
    case "url":
      return letter + reference.url;
    case "text":
      return letter + reference.text;
  }
}

function encodeTxt(txt: TxtNote, notes: string): Fields {
  return {
    txt: `${TXT_LETTERS[txt.kind]}${notes.lastIndexOf(txt.note).toString(36)}`,
    txtLength: txt.note.length.toString(36),
    txtKeys: txt.kind === "keys" ? escapeList(txt.keys) : "",
  };
}
