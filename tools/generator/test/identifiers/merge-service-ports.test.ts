import { expect, it } from "vitest";
import { mergeServicePorts } from "../../src/identifiers/merge-service-ports.js";
import { makeRegistry } from "../make-registry.js";

const assignments = (...rows: readonly string[]) => makeRegistry(rows).assignments;
const noPrimary = () => undefined;

it("adds what a name has now to what it ever had, each port and range once", () => {
  const before = { a: [1, "5-9"] as const, gone: [3] };
  expect(
    mergeServicePorts(before, assignments("a 1 tcp", "a 2 tcp", "a 5-8 tcp", "b 4 tcp"), noPrimary),
  ).toEqual({
    a: [1, "5-9", 2, "5-8"],
    gone: [3],
    b: [4],
  });
});

it("puts the primary port of a new name first, and leaves the others in their order", () => {
  const rows = assignments("a 1 tcp", "a 2 tcp", "a 8 tcp", "a 9 tcp", "b 3 tcp", "b 8-9 tcp");
  const primaryPorts: Readonly<Record<string, number>> = { a: 8, b: 8 };
  expect(mergeServicePorts({}, rows, (name) => primaryPorts[name])).toEqual({
    a: [8, 1, 2, 9],
    b: ["8-9", 3],
  });
});

it("leaves a name without a port out, and a known name as it was where nothing is added", () => {
  expect(mergeServicePorts({}, assignments("a - tcp"), noPrimary)).toEqual({});
  const known = [1];
  expect(mergeServicePorts({ a: known }, assignments("a 1 tcp"), noPrimary)["a"]).toBe(known);
});
