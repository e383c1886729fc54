import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import plugin from "../src/index.js";

test("the declarations, which are written by hand, name every rule", () => {
  const text = readFileSync(new URL("../src/index.d.cts", import.meta.url), "utf8");
  const [, union = ""] = text.match(/type RuleName = (.*);/) ?? [];
  expect(union.split(" | ").map((name) => JSON.parse(name))).toEqual(Object.keys(plugin.rules));
});
