import type { Assignment, PortRemark, Reference, TxtNote } from "@ianakit/registry/assignment";
import { escapeField, escapeList } from "./escape-field.js";
import { type MergedRow, mergeRows, splitRow } from "./merge-rows.js";

/** The letters of the kinds of TXT notes; `packages/registry/src/details` knows them too. */
const TXT_LETTERS = {
  none: "n",
  proprietary: "p",
  "undefined-yet": "u",
  keys: "k",
  reference: "r",
  unparsed: "x",
} as const satisfies Record<TxtNote["kind"], string>;

/** What the entry point `./details` is made of, each a text of lines of fields between tabs. */
export interface EncodedDetails {
  readonly assignments: string;
  readonly remarks: string;
}

/** The rows whose columns the details say. */
export interface DetailsSource {
  readonly assignments: readonly Assignment[];
  readonly portRemarks: readonly PortRemark[];
}

/** Every column of every row. Fields that are empty at the end of a line are left out. */
export function encodeDetails({ assignments, portRemarks }: DetailsSource): EncodedDetails {
  return {
    assignments: encodeRows(assignments, encodeAssignment),
    remarks: encodeRows(portRemarks, encodeRemark),
  };
}

function encodeRows<Row extends Assignment | PortRemark>(
  rows: readonly Row[],
  encode: (row: Row) => readonly string[],
): string {
  const merged = mergeRows(rows, (row) => encode(row).join("\t"));
  return merged
    .map((each) => dropEmptyEnd([encodeTransports(each), ...encode(each.row)]).join("\t"))
    .join("\n");
}

function dropEmptyEnd(fields: readonly string[]): readonly string[] {
  return fields.slice(0, fields.findLastIndex((field) => field !== "") + 1);
}

/** The first letters of the transport protocols, `-` for none. */
function encodeTransports(merged: MergedRow<Assignment | PortRemark>): string {
  return splitRow(merged)
    .map(({ transport }) => transport?.[0] ?? "-")
    .join("");
}

function encodeAssignment(assignment: Assignment): readonly string[] {
  const { serviceName, serviceCode, aliasOf, duplicateOf, txt, notes } = assignment;
  return [
    escapeField(serviceName),
    ...encodeShared(assignment),
    serviceCode?.toString(36) ?? "",
    escapeField(aliasOf ?? ""),
    escapeField(duplicateOf ?? ""),
    ...(txt === undefined ? [] : encodeTxt(txt, notes)),
  ];
}

function encodeRemark(remark: PortRemark): readonly string[] {
  return [remark.status, ...encodeShared(remark)];
}

/** The columns that both kinds of rows have. */
function encodeShared(row: Assignment | PortRemark): readonly string[] {
  const {
    ports,
    description,
    registrationDate = "",
    modificationDate = "",
    unauthorizedUse = "",
    notes,
  } = row;
  const assignees = escapeList(row.assignees);
  const contacts = escapeList(row.contacts);
  return [
    ports === undefined ? "" : ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`,
    escapeField(description),
    assignees,
    // Most rows have the same people twice.
    contacts === assignees && contacts !== "" ? "=" : contacts,
    registrationDate,
    modificationDate,
    escapeList(row.references.map(encodeReference)),
    escapeField(unauthorizedUse),
    escapeField(notes),
  ];
}

function encodeReference(reference: Reference): string {
  switch (reference.kind) {
    case "rfc":
      return `R${reference.number}${reference.section === undefined ? "" : ` ${reference.section}`}`;
    case "draft":
      return `D${reference.name}`;
    case "url":
      return `U${reference.url}`;
    case "text":
      return `T${reference.text}`;
  }
}

/** The note itself stands in the notes: where it begins, and its length. */
function encodeTxt(txt: TxtNote, notes: string): readonly string[] {
  const keys = txt.kind === "keys" ? escapeList(txt.keys) : "";
  return [
    `${TXT_LETTERS[txt.kind]}${notes.lastIndexOf(txt.note).toString(36)}`,
    txt.note.length.toString(36),
    keys,
  ];
}
