import { expect, test } from "vitest";
import { groupBy } from "../src/group-by.js";

test("values of one key stand together, in the order in which they and their keys come", () => {
  const groups = groupBy(["b1", "a1", "b2", "a2"], ([letter]) => letter);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
  ]);
});
