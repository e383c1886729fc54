import { expect, test } from "vitest";
import { compareValues } from "../../src/oracle/compare-values.js";
import type { EmittedPackage } from "../../src/oracle/emitted-package.js";

const emit = (exports: Record<string, unknown>): EmittedPackage => ({
  name: "p",
  modules: [{ specifier: "p/x", exports }],
  files: new Map(),
});

test("more exports are fine", () => {
  expect(compareValues(emit({ A: 1 }), emit({ A: 1, B: 2 }))).toEqual([]);
});

test("an export that is gone or has another value is told", () => {
  expect(compareValues(emit({ A: 1, B: 2 }), emit({ B: 3 }))).toEqual(["p/x A is gone", "p/x B was 2, is 3"]);
});

test("an enum's members keep their values, its reverse answers may move but not go", () => {
  const before = emit({ Port: { A: 80, 80: "A", 81: "B" } });
  expect(compareValues(before, emit({ Port: { A: 80, 80: "HTTP", 81: "B" } }))).toEqual([]);
  expect(compareValues(before, emit({ Port: { A: 81, 80: "HTTP" } }))).toEqual([
    "p/x Port 81 is gone",
    "p/x Port A was 80, is 81",
  ]);
});

test("a function stays a function", () => {
  const before = emit({ f: () => 1 });
  expect(compareValues(before, emit({ f: () => 2 }))).toEqual([]);
  expect(compareValues(before, emit({ f: 2 }))).toEqual(["p/x f is no function"]);
});

test("a name that every object has is not found where it is not exported", () => {
  expect(compareValues(emit({ constructor: 1 }), emit({}))).toEqual(["p/x constructor is gone"]);
});
