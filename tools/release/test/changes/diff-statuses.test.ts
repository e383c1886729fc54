import type { PortStatus } from "@ianakit/registry/assignment";
import { describe, expect, test } from "vitest";
import { diffStatuses, listStatuses } from "../../src/changes/diff-statuses.js";
import { makeAssignment } from "../make-assignment.js";
import { makeRemark } from "../make-remark.js";

describe("listStatuses", () => {
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

  test("a row without a transport protocol holds for all four", () => {
    const portRemarks = [makeRemark("reserved", 2, 2, { transport: undefined })];
    for (const each of Object.values(listStatuses({ assignments: [], portRemarks })))
      expect(each[2]).toBe("reserved");
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
});

describe("diffStatuses", () => {
  const WORDS: Readonly<Record<string, PortStatus>> = { u: "unassigned", r: "reserved", a: "assigned" };

  /** The first ports of udp, a letter each: `"urra"` is a port that is unassigned, two reserved, one assigned. */
  function udp(letters: string) {
    return { tcp: [], udp: [...letters].map((letter) => WORDS[letter] ?? "dynamic"), sctp: [], dccp: [] };
  }

  const diff = (before: string, after: string) =>
    diffStatuses(udp(before), udp(after)).map(({ cells: [, ports, words] }) => `${ports} ${words}`);

  test("equal statuses are no change", () => {
    expect(diff("urad", "urad")).toEqual([]);
  });

  test("a port whose status is another one is a minor", () => {
    expect(diffStatuses(udp("uu"), udp("ur"))).toEqual([
      { bump: "minor", section: "Changed", cells: ["", "1/udp", "reserved, was unassigned"] },
    ]);
  });

  test("ports beside each other that move alike are one range", () => {
    expect(diff("uuuuu", "urrru")).toEqual(["1-3/udp reserved, was unassigned"]);
    expect(diff("urrru", "uuuuu")).toEqual(["1-3/udp unassigned, was reserved"]);
  });

  test("ports that are apart, or move otherwise, are lines of their own", () => {
    expect(diff("uruuu", "rurur")).toEqual([
      "0/udp reserved, was unassigned",
      "1/udp unassigned, was reserved",
      "2/udp reserved, was unassigned",
      "4/udp reserved, was unassigned",
    ]);
    expect(diff("udr", "rrr")).toEqual(["0/udp reserved, was unassigned", "1/udp reserved, was dynamic"]);
    expect(diff("uu", "rd")).toEqual(["0/udp reserved, was unassigned", "1/udp dynamic, was unassigned"]);
  });

  test("a port that is assigned on one side comes with its row, and parts a range in two", () => {
    expect(diff("ra", "ar")).toEqual([]);
    expect(diff("uuu", "rar")).toEqual(["0/udp reserved, was unassigned", "2/udp reserved, was unassigned"]);
  });

  test("each transport protocol is told by itself", () => {
    const [before, after] = [udp("u").udp, udp("r").udp];
    const all = (ports: readonly PortStatus[]) => ({ tcp: ports, udp: ports, sctp: ports, dccp: ports });
    expect(diffStatuses(all(before), all(after)).map(({ cells }) => cells[1])).toEqual([
      "0/tcp",
      "0/udp",
      "0/sctp",
      "0/dccp",
    ]);
  });
});
