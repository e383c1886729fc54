import { expect, test } from "vitest";
import { boundBump } from "../../src/oracle/bound-bump.js";
import type { EmittedPackage } from "../../src/oracle/emitted-package.js";

const emit = (declarations: string, javascript = "export const A = 1;"): EmittedPackage => ({
  name: "p",
  modules: [],
  files: new Map([
    ["index.js", javascript],
    ["index.d.cts", declarations],
  ]),
});

const OLD = emit("/** One. */\nexport declare const\n/** A. */\nA = 1;");

test("equal files are no release", () => {
  expect(boundBump(OLD, emit("/** One. */\nexport declare const\n/** A. */\nA = 1;"))).toBe("none");
});

test("other documentation is a patch", () => {
  expect(boundBump(OLD, emit('/** Two: `//` and "*". */\nexport declare const\nA = 1;'))).toBe("patch");
});

test.each([
  ["another type", emit("export declare const A = 2;")],
  ["another value", emit("/** One. */\nexport declare const\n/** A. */\nA = 1;", "export const A = 2;")],
  ["a deprecation", emit("export declare const\n/** A.\n * @deprecated Withdrawn. */\nA = 1;")],
  [
    "a string that looks like a comment",
    emit('export declare const\n/** A. */\nA = 1;\ntype B = "/* b */";'),
  ],
  ["a file more", { ...OLD, files: new Map([...OLD.files, ["other.js", ""]]) }],
])("%s is a minor", (_, after) => {
  expect(boundBump(OLD, after)).toBe("minor");
});

test("words about deprecation in a text are no deprecation", () => {
  expect(
    boundBump(OLD, emit("/** email@deprecated.example */\nexport declare const\n/** A. */\nA = 1;")),
  ).toBe("patch");
});

test("a deprecation that moves to another name is a minor", () => {
  const one = emit("export declare const\n/** @deprecated x */ A = 1,\n/** y */ B = 2;");
  const other = emit("export declare const\n/** x */ A = 1,\n/** @deprecated y */ B = 2;");
  expect(boundBump(one, other)).toBe("minor");
});
