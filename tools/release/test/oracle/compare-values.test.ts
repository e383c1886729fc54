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

const enumOf = (members: string) => import(`data:text/javascript,${encodeURIComponent(members)}`);

test("an enum's members keep their values, its reverse answers may move but not go", async () => {
  const reverse = (answer: string) => `const r = "${answer}"; export { r as "80" };`;
  const before = emit({
    Port: await enumOf(`export const A = 80; ${reverse("A")} const b = "B"; export { b as "81" };`),
  });
  const moved = emit({
    Port: await enumOf(`export const A = 80; ${reverse("HTTP")} const b = "B"; export { b as "81" };`),
  });
  expect(compareValues(before, moved)).toEqual([]);
  expect(
    compareValues(before, emit({ Port: await enumOf(`export const A = 81; ${reverse("HTTP")}`) })),
  ).toEqual(["p/x Port 81 is gone", "p/x Port A was 80, is 81"]);
});

test("what an object says may change, its members may not go", () => {
  const before = emit({ info: { date: "2026-01-01", rows: 1 } });
  expect(compareValues(before, emit({ info: { date: "2026-02-01", rows: 2 } }))).toEqual([]);
  expect(compareValues(before, emit({ info: { rows: 2 } }))).toEqual(["p/x info.date is gone"]);
  expect(compareValues(before, emit({ info: 1 }))).toEqual(["p/x info is no object"]);
});

test("a function stays a function", () => {
  const before = emit({ f: () => 1 });
  expect(compareValues(before, emit({ f: () => 2 }))).toEqual([]);
  expect(compareValues(before, emit({ f: 2 }))).toEqual(["p/x f is no function"]);
});

test("a name that every object has is not found where it is not exported", () => {
  expect(compareValues(emit({ constructor: 1 }), emit({}))).toEqual(["p/x constructor is gone"]);
});
