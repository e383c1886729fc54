import { expect, test } from "vitest";
import { diffReverse } from "../../src/changes/diff-reverse.js";

test("equal answers, and answers at new values, are no change", () => {
  expect(
    diffReverse(
      new Map([[80, "HTTP"]]),
      new Map([
        [80, "HTTP"],
        [81, "NEW"],
      ]),
    ),
  ).toEqual([]);
});

test("an answer that moves is a minor, one that is gone a major", () => {
  expect(diffReverse(new Map([[80, "WWW"]]), new Map([[80, "HTTP"]]))).toEqual([
    { bump: "minor", section: "Changed", cells: ["[80]", "HTTP", "reverse look-up, was WWW"] },
  ]);
  expect(diffReverse(new Map([[80, "WWW"]]), new Map())).toEqual([
    { bump: "major", section: "Removed", cells: ["[80]", "WWW", "reverse look-up"] },
  ]);
});
