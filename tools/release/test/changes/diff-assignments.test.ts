import type { Assignment } from "@ianakit/registry/assignment";
import { describe, expect, test } from "vitest";
import { diffAssignments, printPorts } from "../../src/changes/diff-assignments.js";
import { listColumns } from "../../src/changes/package-change.js";
import { makeAssignment } from "../make-assignment.js";

describe("listColumns", () => {
  const WORDS = { notes: "notes", keys: "TXT keys", date: "registration date" };
  const BEFORE = { date: "d", keys: ["x"], notes: "a" };

  test("what is equal in depth differs in no column", () => {
    expect(listColumns(BEFORE, { ...BEFORE, keys: ["x"] }, WORDS)).toEqual([]);
  });

  test("the columns that differ are listed in the order of their words", () => {
    expect(listColumns(BEFORE, { ...BEFORE, keys: ["x", "y"] }, WORDS)).toEqual(["keys"]);
    expect(listColumns(BEFORE, { date: "e", keys: ["x"], notes: "b" }, WORDS)).toEqual(["notes", "date"]);
  });
});

describe("printPorts", () => {
  test("where an assignment stands is written as one word, with what it names", () => {
    expect(printPorts({ first: 443, last: 443 }, "tcp")).toBe("443/tcp");
    expect(printPorts({ first: 6000, last: 6063 }, "udp")).toBe("6000-6063/udp");
    expect(printPorts(undefined, "tcp")).toBe("/tcp");
    expect(printPorts({ first: 6400, last: 6400 }, undefined)).toBe("6400");
    expect(printPorts(undefined, undefined)).toBe("");
  });
});

describe("diffAssignments", () => {
  const FOO = makeAssignment("foo", 1);

  test("equal rows are no change, whatever their order", () => {
    const bar = makeAssignment("bar", 2);
    expect(diffAssignments([FOO, bar], [bar, makeAssignment("foo", 1)])).toEqual([]);
  });

  test("a row that is new is told with its description, one that is gone without", () => {
    const described = { ...FOO, description: "A foo" };
    expect(diffAssignments([], [described])).toEqual([
      { bump: "minor", section: "Added", cells: ["foo", "1/tcp", "A foo"] },
    ]);
    expect(diffAssignments([described], [])).toEqual([
      { bump: "minor", section: "Withdrawn", cells: ["foo", "1/tcp"] },
    ]);
  });

  test("another name, port or transport protocol is another row", () => {
    for (const other of [
      makeAssignment("bar", 1),
      makeAssignment("foo", 2),
      makeAssignment("foo", 1, { transport: "udp" }),
    ]) {
      expect(diffAssignments([FOO], [other]).map(({ section }) => section)).toEqual(["Withdrawn", "Added"]);
    }
  });

  test("of rows that are told apart by nothing, those at the end are the ones that come and go", () => {
    const [one, two] = [
      { ...FOO, description: "one" },
      { ...FOO, description: "two" },
    ];
    expect(diffAssignments([one], [one, two])).toEqual([
      { bump: "minor", section: "Added", cells: ["foo", "1/tcp", "two"] },
    ]);
    expect(diffAssignments([one, two], [one])).toEqual([
      { bump: "minor", section: "Withdrawn", cells: ["foo", "1/tcp"] },
    ]);
  });

  test.each<[keyof Assignment, string, Partial<Assignment>]>([
    ["description", "description", { description: "new" }],
    ["assignees", "assignee", { assignees: ["One"] }],
    ["contacts", "contact", { contacts: ["One"] }],
    ["registrationDate", "registration date", { registrationDate: "2026-01-01" }],
    ["modificationDate", "modification date", { modificationDate: "2026-01-01" }],
    ["references", "references", { references: [{ kind: "text", text: "new" }] }],
    ["serviceCode", "service code", { serviceCode: 1 }],
    ["unauthorizedUse", "unauthorized use", { unauthorizedUse: "yes" }],
    ["notes", "notes", { notes: "new" }],
    ["aliasOf", "alias", { aliasOf: "bar" }],
    ["duplicateOf", "duplicate", { duplicateOf: "bar" }],
    ["txt", "TXT keys", { txt: { kind: "none", note: "new" } }],
  ])("another %s is a patch, told as %s", (_, words, difference) => {
    expect(diffAssignments([FOO], [{ ...FOO, ...difference }])).toEqual([
      { bump: "patch", section: "Documentation", cells: ["foo", "1/tcp", words] },
    ]);
  });

  test("two columns of one row are one line", () => {
    expect(diffAssignments([FOO], [{ ...FOO, notes: "new", description: "new" }])).toEqual([
      { bump: "patch", section: "Documentation", cells: ["foo", "1/tcp", "description, notes"] },
    ]);
  });
});
