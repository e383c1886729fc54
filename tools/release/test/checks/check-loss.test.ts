import type { Assignment, TransportProtocol } from "@ianakit/registry/assignment";
import { expect, test } from "vitest";
import { checkLoss } from "../../src/checks/check-loss.js";
import { makeAssignment } from "../make-assignment.js";

const many = (count: number, transport: TransportProtocol, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    makeAssignment(`${transport}-${from + index}`, from + index, { transport }),
  );

const rulesOf = (before: readonly Assignment[], after: readonly Assignment[]) =>
  checkLoss(before, after).map(({ message }) => message);

test("nothing gone, or something added, is no loss", () => {
  const before = many(100, "tcp");
  expect(checkLoss(before, before)).toEqual([]);
  expect(checkLoss(before, many(200, "tcp"))).toEqual([]);
});

test("2 % of the named rows may go, more may not", () => {
  const before = many(1000, "tcp");
  expect(checkLoss(before, before.slice(20))).toEqual([]);
  expect(rulesOf(before, before.slice(21))).toEqual([
    expect.stringContaining("21 of 1000 named rows are gone, more than 2 %"),
  ]);
});

test("a transport protocol may lose a fifth, and never more though it is a small part of all", () => {
  const before = [...many(5000, "tcp"), ...many(40, "sctp")];
  expect(checkLoss(before, [...many(5000, "tcp"), ...many(32, "sctp")])).toEqual([]);
  expect(rulesOf(before, [...many(5000, "tcp"), ...many(31, "sctp")])).toEqual([
    expect.stringContaining("9 of 40 sctp rows"),
  ]);
  expect(rulesOf(before, many(5000, "tcp"))).toEqual([expect.stringContaining("40 of 40 sctp rows")]);
});

test("five rows of a small transport protocol may go, six may not", () => {
  const before = [...many(5000, "tcp"), ...many(9, "dccp")];
  expect(checkLoss(before, [...many(5000, "tcp"), ...many(4, "dccp")])).toEqual([]);
  expect(rulesOf(before, [...many(5000, "tcp"), ...many(3, "dccp")])).toEqual([
    expect.stringContaining("6 of 9 dccp rows"),
  ]);
});

test("the portless rows are a group of their own", () => {
  const portless = Array.from({ length: 30 }, (_, index) => makeAssignment(`name-${index}`, undefined));
  const before = [...many(5000, "tcp"), ...portless];
  expect(rulesOf(before, many(5000, "tcp"))).toEqual([expect.stringContaining("30 of 30 portless rows")]);
});

test("a rename is not a loss, a port re-assigned to another service is", () => {
  const before = many(30, "dccp").map((assignment) => ({ ...assignment, registrationDate: "2012-03" }));
  const renamed = before.map((assignment) => ({
    ...assignment,
    serviceName: `${assignment.serviceName}-new`,
  }));
  const reassigned = renamed.map((assignment) => ({ ...assignment, registrationDate: "2026-01-01" }));
  expect(checkLoss(before, renamed)).toEqual([]);
  expect(rulesOf(before, reassigned)).toHaveLength(2);
});

test("without dates an equal assignee tells a rename, and no assignee tells nothing", () => {
  const before = many(30, "tcp").map((assignment) => ({ ...assignment, assignees: ["Someone"] }));
  const renamed = before.map((assignment) => ({
    ...assignment,
    serviceName: `${assignment.serviceName}-new`,
  }));
  expect(checkLoss(before, renamed)).toEqual([]);
  expect(
    checkLoss(
      before,
      renamed.map((assignment) => ({ ...assignment, assignees: [] })),
    ),
  ).not.toEqual([]);
});

test("a change of case is not a loss, and a name like a property of every object is a name", () => {
  expect(checkLoss([makeAssignment("Foo", 1)], [makeAssignment("foo", 1)])).toEqual([]);
  expect(checkLoss([makeAssignment("constructor", 1)], [makeAssignment("__proto__", 1)])).toHaveLength(1);
});
