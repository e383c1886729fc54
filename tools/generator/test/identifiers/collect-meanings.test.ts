import { describe, expect, it } from "vitest";
import {
  collectInnerPorts,
  collectPortMeanings,
  collectServiceCodeMeanings,
  collectServiceTypeMeanings,
  type Meaning,
} from "../../src/identifiers/collect-meanings.js";
import type { LedgerEntry } from "../../src/identifiers/ledger.js";
import {
  listOtherAssignments,
  listPortAssignments,
  listServiceTypeAssignments,
} from "../../src/identifiers/select-assignments.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const aliasTo = (name: string) => ({ assignmentNotes: `This entry is an alias to "${name}".` });
const NO_KEYS = { assignmentNotes: "Defined TXT keys: None" };

/** Each meaning's entry, candidates and rank, and what its last candidate becomes in a second and third attempt. */
function show(meanings: readonly Meaning<LedgerEntry>[]) {
  return meanings.map(({ entry, candidates, extend, rank }) => {
    return [entry, candidates, rank, extend("X", 2), extend("X", 3)];
  });
}

describe("a transport protocol's package", () => {
  const registry = makeRegistry([
    "a 1/tcp",
    "a 1/udp",
    "b /tcp",
    "c 3",
    "d",
    makeRow("e 1/tcp", aliasTo("a")),
    makeRow("f 1/udp", aliasTo("a")),
    makeRow("g /tcp", aliasTo("a")),
  ]);

  it("has constants of the rows with a port that name it or no transport protocol, but for aliases", () => {
    expect(listPortAssignments(registry, "tcp").map(({ serviceName }) => serviceName)).toEqual(["a", "c"]);
    expect(listPortAssignments(registry, "sctp").map(({ serviceName }) => serviceName)).toEqual(["c"]);
  });

  it("takes, besides, the names of aliases with a port", () => {
    expect(listOtherAssignments(registry, "tcp").map(({ serviceName }) => serviceName)).toEqual(["e"]);
  });
});

describe("the ports within ranges", () => {
  it("are those after the first, but for what begins another range or is a port of its own", () => {
    const registry = makeRegistry(["a 5-9/tcp", "a 7/tcp", "b 6/tcp", "b 20/tcp"]);
    expect(collectInnerPorts(registry, "tcp").map(({ entry }) => entry)).toEqual([
      { serviceName: "a", port: 6 },
      { serviceName: "a", port: 8 },
      { serviceName: "a", port: 9 },
    ]);
    expect(collectInnerPorts(registry, "udp")).toEqual([]);
  });
});

describe("the meanings of ports", () => {
  it("of a single port are one, by its name and else by its name and port", () => {
    expect(show(collectPortMeanings(makeRegistry(["a-b 7/tcp"]), "tcp"))).toEqual([
      [{ serviceName: "a-b", port: 7 }, ["A_B", "A_B_7"], [0, 7, "a-b"], "X_7", "X_7_3"],
    ]);
  });

  it("of a range are two, and a port that is not the primary one never has the plain name", () => {
    expect(show(collectPortMeanings(makeRegistry(["a 7-9/tcp", "a 11/tcp"]), "tcp"))).toEqual([
      [{ serviceName: "a", port: 7 }, ["A", "A_7"], [0, 7, "a"], "X_7", "X_7_3"],
      [{ serviceName: "a", port: 9, role: "last" }, ["A_LAST", "A_LAST_9"], [0, 9, "a"], "X_9", "X_9_3"],
      [{ serviceName: "a", port: 11 }, ["A_11"], [0, 11, "a"], "X_11", "X_11_3"],
    ]);
  });

  it("that begin or end at one port are one", () => {
    const meanings = collectPortMeanings(makeRegistry(["a 7/tcp", "a 7-9/tcp", "a 8-9/tcp"]), "tcp");
    expect(meanings.map(({ candidates }) => candidates[0])).toEqual(["A", "A_LAST", "A_8"]);
  });

  it("of a name that is none by RFC 6335 rank after the others", () => {
    expect(collectPortMeanings(makeRegistry(["a_b 7/tcp"]), "tcp").map(({ rank }) => rank)).toEqual([
      [1, 7, "a_b"],
    ]);
  });
});

describe("the meanings of service codes", () => {
  it("are those of the rows that have one, but for aliases, each name and code once", () => {
    const code = (text: string) => ({ serviceCode: text });
    const registry = makeRegistry([
      makeRow("a 1/dccp", code("7")),
      makeRow("a 2/dccp", code("7")),
      makeRow("a_b 3/dccp", code("8")),
      makeRow("c 4/dccp"),
      makeRow("d 1/dccp", { ...code("9"), ...aliasTo("a") }),
    ]);
    const [named, other] = ["A_SERVICE_CODE", "A_B_SERVICE_CODE"];
    expect(show(collectServiceCodeMeanings(registry))).toEqual([
      [{ serviceName: "a", serviceCode: 7 }, [named, `${named}_7`], [0, 7, "a"], "X_7", "X_7_3"],
      [{ serviceName: "a_b", serviceCode: 8 }, [other, `${other}_8`], [1, 8, "a_b"], "X_8", "X_8_3"],
    ]);
  });
});

describe("the meanings of service types", () => {
  it("are those of every row, but for aliases and names that are said to be none", () => {
    const registry = makeRegistry([
      makeRow("a 1/tcp", NO_KEYS),
      "b /tcp",
      "c",
      "d 2/tcp",
      makeRow("e /tcp", aliasTo("a")),
      makeRow("f /tcp", { assignmentNotes: "Not a service type." }),
      makeRow("g /tcp", { assignmentNotes: "Not a real service type." }),
      makeRow("h /tcp", { assignmentNotes: "Note a service type." }),
    ]);
    expect(listServiceTypeAssignments(registry).map(({ serviceName }) => serviceName)).toEqual([
      "a",
      "d",
      "b",
      "c",
      "h",
    ]);
  });

  it("are for DNS-SD with TXT keys, with a protocol and no port, or where a correction says so", () => {
    const registry = makeRegistry(
      [makeRow("a 1/tcp", NO_KEYS), "b /tcp", "c", "d 2/tcp", "d 2/udp", "e 3", "f 4/tcp", "f /tcp"],
      { dnsSdServices: [{ serviceName: "d", transport: "tcp", reason: "r", source: "s" }] },
    );
    const entries = collectServiceTypeMeanings(registry).map(({ entry }) => entry);
    const isMain = (main: boolean) =>
      entries.filter(({ onlyInAll = false }) => onlyInAll !== main).map(({ serviceType }) => serviceType);
    expect(isMain(true)).toEqual(["_a._tcp", "_d._tcp", "_f._tcp", "_b._tcp"]);
    expect(isMain(false)).toEqual(["_d._udp", "_e._tcp", "_e._udp", "_c._tcp", "_c._udp"]);
  });

  it("are one of a label, numbered where the identifier is taken", () => {
    const registry = makeRegistry([makeRow("a_b 1/udp", NO_KEYS), makeRow("a_b 1/sctp", NO_KEYS), "c /tcp"]);
    expect(show(collectServiceTypeMeanings(registry))).toEqual([
      [
        { serviceName: "a_b", serviceType: "_a_b._udp" },
        ["A_B_UDP"],
        [1, 0, "_a_b._udp"],
        "A_B_UDP_2",
        "A_B_UDP_3",
      ],
      [{ serviceName: "c", serviceType: "_c._tcp" }, ["C_TCP"], [0, 0, "_c._tcp"], "C_TCP_2", "C_TCP_3"],
    ]);
  });
});
