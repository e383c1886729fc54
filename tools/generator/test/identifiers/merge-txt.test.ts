import { expect, it } from "vitest";
import { mergeTxt } from "../../src/identifiers/merge-txt.js";
import { makeRow } from "../make-csv.js";
import { makeRegistry } from "../make-registry.js";

const registryOf = (assignmentNotes: string) => makeRegistry([makeRow("a - tcp", { assignmentNotes })]);

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
    makeRow("a 1 udp", { assignmentNotes: "Defined TXT keys: k, l" }),
    makeRow("a 1 sctp", { assignmentNotes: "Defined TXT keys: l, m" }),
  ]);
  expect(mergeTxt({ "_gone._udp": { keys: ["x"], isOpen: false } }, registry)).toEqual({
    "_gone._udp": { keys: ["x"], isOpen: false },
    "_a._udp": { keys: ["k", "l", "m"], isOpen: false },
  });
});
