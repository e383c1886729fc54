import { expect, test } from "vitest";
import { describeColumns } from "../../src/changes/describe-columns.js";

const WORDS = { notes: "notes", keys: "TXT keys", date: "registration date" };

test("what is equal in depth names no column", () => {
  expect(
    describeColumns({ notes: "a", keys: ["x"], date: "d" }, { notes: "a", keys: ["x"], date: "d" }, WORDS),
  ).toBe("");
});

test("the columns that differ are named in their words and in the order of the words", () => {
  const before = { date: "d", keys: ["x"], notes: "a" };
  expect(describeColumns(before, { ...before, keys: ["x", "y"] }, WORDS)).toBe("TXT keys");
  expect(describeColumns(before, { date: "e", keys: ["x"], notes: "b" }, WORDS)).toBe(
    "notes, registration date",
  );
});
