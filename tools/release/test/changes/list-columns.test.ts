import { expect, test } from "vitest";
import { listColumns } from "../../src/changes/list-columns.js";

const WORDS = { notes: "notes", keys: "TXT keys", date: "registration date" };
const BEFORE = { date: "d", keys: ["x"], notes: "a" };

test("what is equal in depth differs in no column", () => {
  expect(listColumns(BEFORE, { ...BEFORE, keys: ["x"] }, WORDS)).toEqual([]);
});

test("the columns that differ are listed in the order of their words", () => {
  expect(listColumns(BEFORE, { ...BEFORE, keys: ["x", "y"] }, WORDS)).toEqual(["keys"]);
  expect(listColumns(BEFORE, { date: "e", keys: ["x"], notes: "b" }, WORDS)).toEqual(["notes", "date"]);
});
