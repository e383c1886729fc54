import { expect, test } from "vitest";
import { toMutant } from "../src/to-mutant.js";

const TEXT = "first\n  if (a < b) {\n    run();\n  }\nlast\n";

const result = (start: readonly [number, number], end: readonly [number, number], replacement: string) => ({
  location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
  replacement,
  status: "Survived" as const,
});

test("a mutant is known by its line, what it takes out and what it puts in", () => {
  expect(toMutant(result([2, 7], [2, 12], "a <= b"), "a.ts", TEXT)).toEqual({
    file: "a.ts",
    line: 2,
    code: "if (a < b) {",
    from: "a < b",
    to: "a <= b",
    isKilled: false,
  });
});

test("code of several lines is told as one", () => {
  expect(toMutant(result([2, 14], [4, 4], "{\n}"), "a.ts", TEXT)).toMatchObject({
    from: "{ run(); }",
    to: "{ }",
  });
});

test.each([
  ["Killed", true],
  ["Timeout", true],
  ["Survived", false],
  ["NoCoverage", false],
] as const)("%s means killed: %s", (status, isKilled) => {
  expect(toMutant({ ...result([2, 7], [2, 12], "true"), status }, "a.ts", TEXT)).toMatchObject({ isKilled });
});

test.each(["CompileError", "RuntimeError", "Ignored"] as const)("%s is not a mutant", (status) => {
  expect(toMutant({ ...result([2, 7], [2, 12], "true"), status }, "a.ts", TEXT)).toBeUndefined();
});
