import type { Assignment } from "@ianakit/registry/assignment";
import { expect, test } from "vitest";
import { checkContradictions } from "../../src/checks/check-contradictions.js";
import { makeAssignment } from "../make-assignment.js";

const problemsOf = (...assignments: readonly Assignment[]) =>
  checkContradictions(assignments).map(({ rule, message }) => `${rule}: ${message}`);
const alias = (port: number | undefined, transport?: Assignment["transport"]) =>
  makeAssignment("z39.50", port, { transport, aliasOf: "z39-50" });

test("the last User Port may have a service, a Dynamic Port may not", () => {
  expect(problemsOf(makeAssignment("a", 49_151, { transport: "tcp" }))).toEqual([]);
  expect(problemsOf(makeAssignment("a", 49_152, { transport: "tcp" }))).toEqual([
    'dynamic-port: "a" 49152/tcp is a Dynamic Port, and those are never assigned (RFC 6335 section 6)',
  ]);
  const range = makeAssignment("a", 1, { ports: { first: 49_000, last: 49_152 } });
  expect(problemsOf(range)).toEqual([expect.stringMatching(/^dynamic-port: "a" 49000-49152\/tcp is /)]);
});

test("an alias stands where its service does, over its transport protocol or over all", () => {
  const service = (transport?: Assignment["transport"]) => makeAssignment("z39-50", 210, { transport });
  expect(problemsOf(service("tcp"), alias(210, "tcp"))).toEqual([]);
  expect(problemsOf(service(), alias(210, "tcp"), alias(210))).toEqual([]);
  expect(problemsOf(service("tcp"), alias(undefined))).toEqual([]);
  const why =
    'is an alias to "z39-50", which does not begin at that port, or not over that transport protocol';
  expect(problemsOf(service("tcp"), alias(211, "tcp"))).toEqual([`alias-place: "z39.50" 211/tcp ${why}`]);
  expect(problemsOf(service("tcp"), alias(210, "udp"))).toEqual([`alias-place: "z39.50" 210/udp ${why}`]);
  expect(problemsOf(service("tcp"), alias(210))).toEqual([`alias-place: "z39.50" 210 ${why}`]);
});
