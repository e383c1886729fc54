import { expect, test } from "vitest";
import { compareValues } from "../../src/oracle/compare-values.js";
import type { EmittedPackage } from "../../src/oracle/emitted-package.js";

const emit = (exports: Record<string, unknown>, specifier = "p/x"): EmittedPackage => ({
  name: "p",
  modules: [{ specifier, exports }],
  files: new Map(),
});

test("more exports are fine", () => {
  expect(compareValues(emit({ A: 1 }), emit({ A: 1, B: 2 }))).toEqual([]);
});

test("an export that is gone or has another value is told", () => {
  expect(compareValues(emit({ A: 1, B: 2 }), emit({ B: 3 }))).toEqual(["p/x A is gone", "p/x B was 2, is 3"]);
});

test("an enum's members keep their values, its reverse answers may move but not go", () => {
  const emitEnum = (Port: object) => emit({ Port }, "p/enum");
  const before = emitEnum({ 80: "A", 81: "B", A: 80 });
  expect(compareValues(before, emitEnum({ 80: "HTTP", 81: "B", A: 80 }))).toEqual([]);
  expect(compareValues(before, emitEnum({ 80: "HTTP", A: 81 }))).toEqual([
    "p/enum Port 81 is gone",
    "p/enum Port A was 80, is 81",
  ]);
});

test("what an object says may change, its members may not go", () => {
  const before = emit({ info: { date: "2026-01-01", rows: 1 } });
  expect(compareValues(before, emit({ info: { date: "2026-02-01", rows: 2 } }))).toEqual([]);
  expect(compareValues(before, emit({ info: { rows: 2 } }))).toEqual(["p/x info.date is gone"]);
  expect(compareValues(before, emit({ info: 1 }))).toEqual(["p/x info is not an object"]);
});

test("a function stays a function", () => {
  const before = emit({ f: () => 1 });
  expect(compareValues(before, emit({ f: () => 2 }))).toEqual([]);
  expect(compareValues(before, emit({ f: 2 }))).toEqual(["p/x f is not a function"]);
});

test("a name that every object has is not found where it is not exported", () => {
  expect(compareValues(emit({ constructor: 1 }), emit({}))).toEqual(["p/x constructor is gone"]);
});
