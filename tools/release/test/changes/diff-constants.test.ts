import type { ConstantFacts } from "@ianakit/generator";
import { expect, test } from "vitest";
import { diffConstants } from "../../src/changes/diff-constants.js";
import { makeConstant, makeFacts } from "../make-api.js";

const FOO = makeConstant("FOO", 1);
const GONE = { withdrawnBy: "2026-01-01", replacedBy: undefined };

test("equal constants are no change, whatever their order", () => {
  const bar = makeConstant("BAR", 2);
  expect(diffConstants([FOO, bar], [bar, makeConstant("FOO", 1)])).toEqual([]);
});

test("a constant that is new is a minor, told with its description", () => {
  const described = makeConstant("FOO", 1, { facts: makeFacts("foo", { description: "A foo" }) });
  expect(diffConstants([], [described])).toEqual([
    { bump: "minor", section: "Added", cells: ["FOO", "1", "A foo"] },
  ]);
});

test("a constant that is gone, or has another value, is a major", () => {
  expect(diffConstants([FOO, makeConstant("BAR", 2)], [makeConstant("BAR", 2)])).toEqual([
    { bump: "major", section: "Removed", cells: ["FOO", "1"] },
  ]);
  expect(diffConstants([FOO], [makeConstant("FOO", 2)])).toEqual([
    { bump: "major", section: "Changed", cells: ["FOO", "1", "is 2 now"] },
  ]);
});

test.each<[string, Partial<ConstantFacts>]>([
  ["service name", { serviceName: "Foo" }],
  ["ports", { ports: { first: 1, last: 1 } }],
  ["description", { description: "new" }],
  ["references", { references: [{ kind: "text", text: "new" }] }],
  ["unauthorized use", { isUnauthorizedUseReported: true }],
  ["historic names", { historicNames: ["old"] }],
  ["duplicate", { duplicateOf: "bar" }],
  ["transport", { namesNoTransport: true }],
])("another %s is a patch", (words, difference) => {
  const after = makeConstant("FOO", 1, { facts: makeFacts("foo", difference) });
  expect(diffConstants([FOO], [after])).toEqual([
    { bump: "patch", section: "Documentation", cells: ["FOO", "1", words] },
  ]);
});

test("two facts of one constant are one line", () => {
  const facts = makeFacts("Foo", { description: "new" });
  expect(diffConstants([FOO], [{ ...FOO, facts }])).toEqual([
    { bump: "patch", section: "Documentation", cells: ["FOO", "1", "service name, description"] },
  ]);
});

test("a constant that becomes a tombstone is deprecated, and says what to use instead", () => {
  const facts = makeFacts("foo", { description: "new" });
  expect(diffConstants([FOO], [{ ...FOO, facts, deprecation: GONE }])).toEqual([
    { bump: "minor", section: "Deprecated", cells: ["FOO", "1", ""] },
  ]);
  expect(diffConstants([FOO], [{ ...FOO, facts, deprecation: { ...GONE, replacedBy: "BAR" } }])).toEqual([
    { bump: "minor", section: "Deprecated", cells: ["FOO", "1", "use BAR"] },
  ]);
});

test("a tombstone that comes back is a minor, and its documentation comes with it", () => {
  const facts = makeFacts("foo", { description: "new" });
  expect(diffConstants([{ ...FOO, deprecation: GONE }], [{ ...FOO, facts }])).toEqual([
    { bump: "minor", section: "Changed", cells: ["FOO", "1", "is back in the registry"] },
  ]);
});

test("a tombstone that names another successor or day is a patch, an equal one no change", () => {
  const tombstone = { ...FOO, deprecation: GONE };
  for (const deprecation of [
    { ...GONE, replacedBy: "BAR" },
    { ...GONE, withdrawnBy: "2026-02-01" },
  ]) {
    expect(diffConstants([tombstone], [{ ...FOO, deprecation }])).toEqual([
      { bump: "patch", section: "Documentation", cells: ["FOO", "1", "successor"] },
    ]);
  }
  expect(diffConstants([tombstone], [{ ...FOO, deprecation: { ...GONE } }])).toEqual([]);
});

test("the documentation of a tombstone is documentation too", () => {
  const before = { ...FOO, deprecation: GONE };
  expect(diffConstants([before], [{ ...before, facts: makeFacts("Foo") }])).toEqual([
    { bump: "patch", section: "Documentation", cells: ["FOO", "1", "service name"] },
  ]);
});
