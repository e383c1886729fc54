import { type RegistryApi, TRANSPORT_PROTOCOLS, type TypedService } from "@ianakit/generator";
import { describe, expect, test } from "vitest";
import { diffPackages } from "../../src/changes/diff-packages.js";
import { diffAssignedPorts, diffRegistry, diffTypedServices } from "../../src/changes/diff-registry.js";
import { makeConstant, makeDnsSdApi, makeRegistryApi, makeTransportApi } from "../make-api.js";
import { makeAssignment } from "../make-assignment.js";
import { makeRemark } from "../make-remark.js";

describe("diffTypedServices", () => {
  const foo: TypedService = { serviceName: "foo", port: 1, isMoved: false, isService: true };
  const udp = (...services: readonly TypedService[]): RegistryApi["typedServices"] => ({
    tcp: [],
    udp: services,
    sctp: [],
    dccp: [],
  });

  test("equal answers, and names more, are no change", () => {
    expect(diffTypedServices(udp(foo), udp({ ...foo, serviceName: "bar" }, { ...foo }))).toEqual([]);
  });

  test("a name less is a major", () => {
    expect(diffTypedServices(udp(foo), udp())).toEqual([
      { bump: "major", section: "Removed", cells: ["foo", "/udp", "typed look-up"] },
    ]);
  });

  test("a service that is a mere alias is a major, and the other way round no change", () => {
    const alias = { ...foo, isService: false };
    expect(diffTypedServices(udp(foo), udp(alias))).toMatchObject([{ bump: "major" }]);
    expect(diffTypedServices(udp(alias), udp(foo))).toEqual([]);
  });

  test("a port less is a major, one more comes with its row", () => {
    const ports = (...tcp: readonly number[]) => ({ tcp, udp: [], sctp: [], dccp: [] });
    expect(diffAssignedPorts(ports(1, 2), ports(2, 3))).toEqual([
      { bump: "major", section: "Removed", cells: ["", "1/tcp", "typed port"] },
    ]);
  });

  test("another literal is a major", () => {
    expect(diffTypedServices(udp(foo), udp({ ...foo, port: 2 }))).toEqual([
      { bump: "major", section: "Changed", cells: ["foo", "/udp", "typed as 2"] },
    ]);
  });

  test("a name that is withdrawn or moved keeps its literal: that is not a change of the typed look-up", () => {
    expect(diffTypedServices(udp(foo), udp({ ...foo, isMoved: true }))).toEqual([]);
  });
});

describe("diffRegistry", () => {
  test("another snapshot of the same rows is not a change", () => {
    const snapshot = { date: "2026-02-01", sha256: "1", rowCount: 1, knownGaps: ["none"] };
    expect(diffRegistry(makeRegistryApi(), makeRegistryApi({ snapshot }))).toEqual([]);
  });

  test("rows, statuses and typed look-ups are each told", () => {
    const typedServices = {
      tcp: [{ serviceName: "foo", port: 1, isMoved: false, isService: true }],
      udp: [],
      sctp: [],
      dccp: [],
    };
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
    const [first, second] = before.portRemarks;
    if (first === undefined || second === undefined) throw new Error("there are three");
    const shorter = makeRegistryApi({ portRemarks: [{ ...first, notes: "new" }] });
    expect(diffRegistry(before, shorter)).toContainEqual(
      expect.objectContaining({ cells: ["", "", "3 rows without a service name"] }),
    );
  });
});

describe("diffPackages", () => {
  test("each package is compared with itself of before, and what differs is told under its name", () => {
    const transports = TRANSPORT_PROTOCOLS.map((name, index) =>
      makeTransportApi({ name, constants: [makeConstant("FOO", index)] }),
    );
    const before = { transports, dnsSd: makeDnsSdApi(), registry: makeRegistryApi() };
    const [tcp, udp, ...rest] = transports;
    if (tcp === undefined || udp === undefined) throw new Error("tcp and udp go first");
    const after = {
      transports: [tcp, { ...udp, constants: [...udp.constants, makeConstant("BAR", 9)] }, ...rest],
      dnsSd: makeDnsSdApi({ constants: [makeConstant("IPP_TCP", "_ipp._tcp")] }),
      registry: makeRegistryApi({ assignments: [makeAssignment("foo", 1)] }),
    };
    const cells = [...diffPackages(before, after)].map(([name, changes]) => [
      name,
      ...changes.map((change) => change.cells.join(" ")),
    ]);
    expect(cells).toEqual([
      ["tcp"],
      ["udp", "BAR 9 "],
      ["sctp"],
      ["dccp"],
      ["dns-sd", "IPP_TCP _ipp._tcp "],
      ["registry", "foo 1/tcp "],
    ]);
  });
});
