import { describe, expect, it } from "vitest";
import type { Reference } from "../src/assignment.js";
import { type AssignmentDetails, assignments, findByName, findByPort, portRemarks } from "../src/details.js";
import { csvRows, readColumn } from "./read-rows.js";

type Row = Readonly<Record<string, string>>;

const named = csvRows.filter((row) => row["Service Name"] !== "");
const unnamed = csvRows.filter((row) => row["Service Name"] === "");

function writeReference(reference: Reference): string {
  switch (reference.kind) {
    case "rfc":
      return `[RFC${reference.number}${reference.section === undefined ? "" : `, Section ${reference.section}`}]`;
    case "draft":
      return `[${reference.name}]`;
    case "url":
      return `[${reference.url}]`;
    case "text":
      return `[${reference.text}]`;
  }
}

function writePeople(ids: readonly string[]): string {
  return ids.map((id) => `[${id}]`).join("");
}

function writePorts(ports: AssignmentDetails["ports"]): string {
  if (ports === undefined) return "";
  return ports.first === ports.last ? `${ports.first}` : `${ports.first}-${ports.last}`;
}

type Shared = Omit<
  AssignmentDetails,
  "serviceName" | "serviceCode" | "aliasOf" | "duplicateOf" | "txt" | "status"
>;

/** An assignment's columns as the CSV writes them. */
function writeShared(row: Shared): readonly string[] {
  return [
    writePorts(row.ports),
    row.transport ?? "",
    row.description,
    writePeople(row.assignees),
    writePeople(row.contacts),
    row.registrationDate ?? "",
    row.modificationDate ?? "",
    row.references.map(writeReference).join(""),
    row.unauthorizedUse ?? "",
    row.notes,
  ];
}

const SHARED = [
  "Port Number",
  "Transport Protocol",
  "Description",
  "Assignee",
  "Contact",
  "Registration Date",
  "Modification Date",
  "Reference",
  "Unauthorized Use Reported",
  "Assignment Notes",
];

function writeAssignment(row: AssignmentDetails): string {
  return JSON.stringify([row.serviceName, row.serviceCode?.toString() ?? "", ...writeShared(row)]);
}

function expectAssignment(row: Row): string {
  return JSON.stringify([
    row["Service Name"],
    row["Service Code"],
    ...SHARED.map((column) => readColumn(row, column)),
  ]);
}

describe("every row of the CSV", () => {
  it("that names a service is an assignment with every column equal, and no other is", () => {
    expect([...assignments()].map(writeAssignment).toSorted()).toEqual(
      named.map(expectAssignment).toSorted(),
    );
  });

  it("that names none is a remark with every column equal, and no other is", () => {
    const written = [...portRemarks()].map((remark) => JSON.stringify(writeShared(remark)));
    const expected = unnamed.map((row) => JSON.stringify(SHARED.map((column) => readColumn(row, column))));
    expect(written.toSorted()).toEqual(expected.toSorted());
  });

  // Every expectation that stands alone costs as much as the look-up: those that a row fails are listed instead.
  const isAmong = (found: readonly AssignmentDetails[], row: Row) =>
    found.map(writeAssignment).includes(expectAssignment(row));

  it("is found by each end of its ports", () => {
    const lost = named.filter((row) => {
      const ends = (row["Port Number"] ?? "").split("-").filter(Boolean).map(Number);
      return !ends.every((port) => isAmong(findByPort(port), row));
    });
    expect(lost).toEqual([]);
  });

  it("is found by its name, in any case", () => {
    const lost = named.filter((row) => {
      const name = row["Service Name"] ?? "";
      return ![name, name.toUpperCase()].every((written) => isAmong(findByName(written), row));
    });
    expect(lost).toEqual([]);
  });
});
