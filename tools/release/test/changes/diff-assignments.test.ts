import { TRANSPORT_PROTOCOLS } from "@ianakit/generator";
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

  test("a row whose ports and transport protocol others of its name cover is no withdrawal", () => {
    const range = makeAssignment("foo", 10, { ports: { first: 10, last: 12 } });
    const withPorts = (first: number, last: number, more: Partial<Assignment> = {}) => ({
      ...range,
      ports: { first, last },
      ...more,
    });
    const tell = (before: Assignment, ...after: readonly Assignment[]) =>
      diffAssignments([before], after)
        .filter(({ section }) => section !== "Added")
        .map(({ bump, section, cells }) => [bump, section, ...cells].join(" "));
    expect(tell(range, withPorts(9, 12))).toEqual(["minor Changed foo 10-12/tcp now 9-12/tcp"]);
    expect(tell(range, withPorts(12, 14), withPorts(10, 11))).toEqual([
      "minor Changed foo 10-12/tcp now 12-14/tcp, 10-11/tcp",
    ]);
    expect(tell(range, withPorts(10, 12, { transport: undefined }))).toEqual([
      "minor Changed foo 10-12/tcp now 10-12",
    ]);
    // A row beside the range, or of another protocol, covers nothing, and is not told as what it is now.
    expect(tell(range, withPorts(9, 12), withPorts(1, 9), withPorts(13, 14))).toEqual([
      "minor Changed foo 10-12/tcp now 9-12/tcp",
    ]);
    expect(tell(range, withPorts(9, 12), withPorts(10, 13, { transport: "udp" }))).toEqual([
      "minor Changed foo 10-12/tcp now 9-12/tcp",
    ]);
    expect(tell(range, withPorts(9, 10), withPorts(12, 13), withPorts(10, 12, { transport: "udp" }))).toEqual(
      ["minor Withdrawn foo 10-12/tcp"],
    );
    expect(tell(range, withPorts(9, 12), { ...withPorts(9, 12), ports: undefined })).toEqual([
      "minor Changed foo 10-12/tcp now 9-12/tcp",
    ]);
    expect(tell(range, withPorts(10, 10), withPorts(12, 12))).toEqual(["minor Withdrawn foo 10-12/tcp"]);
    expect(tell(range, withPorts(9, 12, { transport: "udp" }))).toEqual(["minor Withdrawn foo 10-12/tcp"]);
    expect(tell(range, withPorts(9, 12, { serviceName: "bar" }))).toEqual(["minor Withdrawn foo 10-12/tcp"]);
    const portless = makeAssignment("foo", 1, { ports: undefined });
    expect(tell(portless, { ...portless, transport: undefined })).toEqual([
      "minor Changed foo /tcp now no transport protocol",
    ]);
    expect(tell(portless)).toEqual(["minor Withdrawn foo /tcp"]);
    expect(tell(portless, range)).toEqual(["minor Withdrawn foo /tcp"]);
  });

  test("a row of all transport protocols is covered by a row of each, and by no fewer", () => {
    const all = makeAssignment("foo", 1, { transport: undefined });
    const each = TRANSPORT_PROTOCOLS.map((transport) => makeAssignment("foo", 1, { transport }));
    const sections = (after: readonly Assignment[]) =>
      diffAssignments([all], after).map(({ section }) => section);
    expect(sections(each)).toContain("Changed");
    expect(sections(each.slice(1))).toContain("Withdrawn");
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
