import { expect, test } from "vitest";
import { listStatuses } from "../../src/changes/list-statuses.js";
import { makeAssignment } from "../make-assignment.js";
import { makeRemark } from "../make-remark.js";

test("every port of every transport protocol has a status, unassigned where no row says otherwise", () => {
  const statuses = listStatuses({ assignments: [], portRemarks: [] });
  expect(Object.keys(statuses)).toEqual(["tcp", "udp", "sctp", "dccp"]);
  for (const each of Object.values(statuses)) {
    expect(each).toHaveLength(65_536);
    expect(new Set(each)).toEqual(new Set(["unassigned"]));
  }
});

test("a row holds for its first port to its last, of its transport protocol alone", () => {
  const { tcp, udp } = listStatuses({ assignments: [], portRemarks: [makeRemark("reserved", 2, 3)] });
  expect(tcp.slice(1, 5)).toEqual(["unassigned", "reserved", "reserved", "unassigned"]);
  expect(udp[2]).toBe("unassigned");
});

test("of several rows an assignment has the last word, then what is assigned, then what is reserved", () => {
  const remarks = [makeRemark("assigned", 1), makeRemark("reserved", 1, 3), makeRemark("unassigned", 1, 3)];
  const { tcp } = listStatuses({ assignments: [makeAssignment("foo", 2)], portRemarks: remarks });
  expect(tcp.slice(1, 4)).toEqual(["assigned", "assigned", "reserved"]);
});

test("a service without a port has no status", () => {
  const { tcp } = listStatuses({ assignments: [makeAssignment("foo", undefined)], portRemarks: [] });
  expect(tcp).not.toContain("assigned");
});
