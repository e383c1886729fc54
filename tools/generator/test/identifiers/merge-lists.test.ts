import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER } from "../../src/identifiers/ledger.js";
import {
  mergeOtherNames,
  mergeServicePorts,
  mergeTxt,
  mergeUnnamedPorts,
} from "../../src/identifiers/merge-lists.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

describe("mergeServicePorts", () => {
  it("begins a name that stood in the other list with the port that it was released with", () => {
    const other = { a: [1, 7] };
    expect(mergeServicePorts({}, assignments("a 5/tcp", "b 6/tcp"), noPrimary, other)).toEqual({
      a: [1, 5],
      b: [6],
    });
    expect(mergeServicePorts({}, assignments("a 1/tcp"), noPrimary, other)).toEqual({ a: [1] });
    expect(mergeServicePorts({ a: [5] }, assignments("a 5/tcp"), noPrimary, other)).toEqual({ a: [5] });
  });

  const assignments = (...rows: readonly string[]) => makeRegistry(rows).assignments;
  const noPrimary = () => undefined;

  it("adds what a name has now to what it ever had, each port and range once", () => {
    const before = { a: [1, "5-9"] as const, gone: [3] };
    expect(
      mergeServicePorts(before, assignments("a 1/tcp", "a 2/tcp", "a 5-8/tcp", "b 4/tcp"), noPrimary),
    ).toEqual({
      a: [1, "5-9", 2, "5-8"],
      gone: [3],
      b: [4],
    });
  });

  it("puts the primary port of a new name first, and leaves the others in their order", () => {
    const rows = assignments("a 1/tcp", "a 2/tcp", "a 8/tcp", "a 9/tcp", "b 3/tcp", "b 8-9/tcp");
    const primaryPorts: Readonly<Record<string, number>> = { a: 8, b: 8 };
    expect(mergeServicePorts({}, rows, (name) => primaryPorts[name])).toEqual({
      a: [8, 1, 2, 9],
      b: ["8-9", 3],
    });
  });

  it("leaves a name without a port out, and a known name as it was where nothing is added", () => {
    expect(mergeServicePorts({}, assignments("a /tcp"), noPrimary)).toEqual({});
    const known = [1];
    expect(mergeServicePorts({ a: known }, assignments("a 1/tcp"), noPrimary)["a"]).toBe(known);
  });
});

describe("mergeUnnamedPorts", () => {
  const privateMail = { description: "any private mail system" };
  const registry = makeRegistry([
    "a 7/tcp",
    makeRow("- 24/tcp", privateMail),
    makeRow("- 57-59/udp", { description: "any private terminal access" }),
    makeRow("- 87", privateMail),
    makeRow("- 88/tcp", { description: "Unassigned" }),
  ]);

  it("adds the ports that are assigned without a name, each over its own transport protocol", () => {
    expect(mergeUnnamedPorts(EMPTY_LEDGER.unnamedPorts, registry)).toEqual({
      tcp: [24, 87],
      udp: ["57-59", 87],
      sctp: [87],
      dccp: [87],
    });
  });

  it("keeps what is there, in its place", () => {
    const before = { ...EMPTY_LEDGER.unnamedPorts, tcp: [9, 24] };
    expect(mergeUnnamedPorts(before, registry).tcp).toEqual([9, 24, 87]);
  });
});

describe("mergeOtherNames", () => {
  it("puts the primary port of an alias first", () => {
    const alias = { assignmentNotes: 'This entry is an alias to "b".' };
    const rows = ["b 1/tcp", makeRow("a 1/tcp", alias), makeRow("a 5/tcp", alias)];
    const ofAlias = (...primaryPorts: readonly (readonly ["a/tcp" | "a/udp", number])[]) =>
      mergeOtherNames(EMPTY_LEDGER, { ...makeRegistry(rows), primaryPorts: new Map(primaryPorts) }).tcp["a"];
    expect(ofAlias()).toEqual([1, 5]);
    expect(ofAlias(["a/tcp", 5])).toEqual([5, 1]);
    expect(ofAlias(["a/udp", 5])).toEqual([1, 5]);
  });
});

describe("mergeTxt", () => {
  const registryOf = (assignmentNotes: string) => makeRegistry([makeRow("a /tcp", { assignmentNotes })]);

  it.each([
    ["Defined TXT keys: None", [], false],
    ["Defined TXT keys: k, l", ["k", "l"], false],
    ["Defined TXT keys: Proprietary", [], true],
    ["Defined TXT keys:", [], true],
    ["", [], true],
  ])("a new service type noted %j has the keys %j, and is open: %s", (notes, keys, isOpen) => {
    expect(mergeTxt({}, registryOf(notes))).toEqual({ "_a._tcp": { keys, isOpen } });
  });

  it("a service type keeps its keys, gets new ones behind them, and stays open once it was", () => {
    const notes = registryOf("Defined TXT keys: m, k");
    expect(mergeTxt({ "_a._tcp": { keys: ["k", "l"], isOpen: true } }, notes)).toEqual({
      "_a._tcp": { keys: ["k", "l", "m"], isOpen: true },
    });
    expect(
      mergeTxt({ "_a._tcp": { keys: ["k"], isOpen: false } }, registryOf("Defined TXT keys: None")),
    ).toEqual({
      "_a._tcp": { keys: ["k"], isOpen: false },
    });
  });

  it("a service type that is gone stays, and the rows of one type have their keys together", () => {
    const registry = makeRegistry([
      makeRow("a 1/udp", { assignmentNotes: "Defined TXT keys: k, l" }),
      makeRow("a 1/sctp", { assignmentNotes: "Defined TXT keys: l, m" }),
    ]);
    expect(mergeTxt({ "_gone._udp": { keys: ["x"], isOpen: false } }, registry)).toEqual({
      "_gone._udp": { keys: ["x"], isOpen: false },
      "_a._udp": { keys: ["k", "l", "m"], isOpen: false },
    });
  });
});
