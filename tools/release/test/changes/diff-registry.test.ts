import { expect, test } from "vitest";
import { diffRegistry } from "../../src/changes/diff-registry.js";
import { makeRegistryApi } from "../make-api.js";
import { makeAssignment } from "../make-assignment.js";
import { makeRemark } from "../make-remark.js";

test("another snapshot of the same rows is no change", () => {
  const snapshot = { date: "2026-02-01", sha256: "1", rowCount: 1, knownGaps: ["none"] };
  expect(diffRegistry(makeRegistryApi(), makeRegistryApi({ snapshot }))).toEqual([]);
});

test("rows, statuses and typed look-ups are each told", () => {
  const typedServices = { tcp: [{ serviceName: "foo", port: 1 }], udp: [], sctp: [], dccp: [] };
  const before = makeRegistryApi({ typedServices });
  const after = makeRegistryApi({
    assignments: [makeAssignment("bar", 2)],
    portRemarks: [makeRemark("reserved", 3)],
  });
  expect(diffRegistry(before, after)).toEqual([
    { bump: "minor", section: "Added", cells: ["bar", "2/tcp", ""] },
    { bump: "minor", section: "Changed", cells: ["", "3/tcp", "reserved, was unassigned"] },
    { bump: "patch", section: "Documentation", cells: ["", "", "1 rows without a service name"] },
    { bump: "major", section: "Removed", cells: ["foo", "/tcp", "typed look-up"] },
  ]);
});

test("a canonical service or a primary port that moves is a minor; one that comes or goes, comes with its rows", () => {
  const before = makeRegistryApi({
    canonicalServices: new Map([
      ["1/tcp", "foo"],
      ["2/tcp", "gone"],
      ["3/tcp", "same"],
    ]),
    primaryPorts: new Map([["foo/tcp", 1]]),
  });
  const after = makeRegistryApi({
    canonicalServices: new Map([
      ["1/tcp", "bar"],
      ["3/tcp", "same"],
      ["4/tcp", "new"],
    ]),
    primaryPorts: new Map([["foo/tcp", 9]]),
  });
  expect(diffRegistry(before, after)).toEqual([
    { bump: "minor", section: "Changed", cells: ["", "1/tcp", "canonical service bar, was foo"] },
    { bump: "minor", section: "Changed", cells: ["", "foo/tcp", "primary port 9, was 1"] },
  ]);
});

test("rows without a service name that say something else are a patch, and counted", () => {
  const before = makeRegistryApi({
    portRemarks: [makeRemark("reserved", 1), makeRemark("reserved", 2), makeRemark("reserved", 3)],
  });
  const after = makeRegistryApi({
    portRemarks: [
      makeRemark("reserved", 1),
      makeRemark("reserved", 2, 2, { notes: "new" }),
      makeRemark("reserved", 3, 3, { description: "Reserved" }),
    ],
  });
  expect(diffRegistry(before, after)).toEqual([
    { bump: "patch", section: "Documentation", cells: ["", "", "2 rows without a service name"] },
  ]);
});
