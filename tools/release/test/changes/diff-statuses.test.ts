import type { PortRemark } from "@ianakit/registry/assignment";
import { expect, test } from "vitest";
import { diffStatuses } from "../../src/changes/diff-statuses.js";
import { listStatuses } from "../../src/changes/list-statuses.js";
import { makeAssignment } from "../make-assignment.js";
import { makeRemark } from "../make-remark.js";

const statuses = (portRemarks: readonly PortRemark[], assigned: readonly number[] = []) =>
  listStatuses({ portRemarks, assignments: assigned.map((port) => makeAssignment(`s${port}`, port)) });

test("equal statuses are no change", () => {
  expect(diffStatuses(statuses([makeRemark("reserved", 1)]), statuses([makeRemark("reserved", 1)]))).toEqual(
    [],
  );
});

test("ports beside each other that move alike are one range", () => {
  expect(diffStatuses(statuses([]), statuses([makeRemark("reserved", 3, 5)]))).toEqual([
    { bump: "minor", section: "Changed", cells: ["", "3-5/tcp", "reserved, was unassigned"] },
  ]);
  expect(diffStatuses(statuses([makeRemark("reserved", 3, 5)]), statuses([]))).toEqual([
    { bump: "minor", section: "Changed", cells: ["", "3-5/tcp", "unassigned, was reserved"] },
  ]);
});

test("ports that are apart, or move otherwise, are lines of their own", () => {
  const before = statuses([makeRemark("reserved", 4)]);
  const after = statuses([makeRemark("reserved", 3), makeRemark("reserved", 7)]);
  expect(diffStatuses(before, after).map(({ cells }) => cells)).toEqual([
    ["", "3/tcp", "reserved, was unassigned"],
    ["", "4/tcp", "unassigned, was reserved"],
    ["", "7/tcp", "reserved, was unassigned"],
  ]);
});

test("a port that is assigned on one side comes with its row", () => {
  const reserved = statuses([makeRemark("reserved", 1)]);
  expect(diffStatuses(reserved, statuses([], [1]))).toEqual([]);
  expect(diffStatuses(statuses([], [1]), reserved)).toEqual([]);
});

test("an assigned port in a range parts it in two", () => {
  const after = statuses([makeRemark("reserved", 1, 3)], [2]);
  expect(diffStatuses(statuses([]), after).map(({ cells }) => cells[1])).toEqual(["1/tcp", "3/tcp"]);
});

test("a row without a transport protocol is told for each of the four", () => {
  const after = statuses([makeRemark("reserved", 1, 1, { transport: undefined })]);
  expect(diffStatuses(statuses([]), after).map(({ cells }) => cells[1])).toEqual([
    "1/tcp",
    "1/udp",
    "1/sctp",
    "1/dccp",
  ]);
});
