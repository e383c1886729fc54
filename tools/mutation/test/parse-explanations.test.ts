import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseExplanations } from "../src/parse-explanations.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const committed = readFileSync(`${repository}/tools/mutation/survivors.json`, "utf8");

test.each([
  ["{", "survivors.json is not valid JSON: "],
  ["{}", "survivors.json is not a list"],
  ["[null]", "survivors.json: number 1 has no file"],
  ['[{ "file": "a", "code": "b", "from": "c", "to": 7, "reason": "e" }]', "number 1 has no to"],
  ['[{ "file": "a", "code": "b", "from": "c", "to": "d", "reason": "" }]', "number 1 has no reason"],
])("%s is refused", (text, message) => {
  expect(() => parseExplanations(text)).toThrow(message);
});

test("what a mutant puts in may be nothing", () => {
  const explanation = { file: "a", code: "b", from: "c", to: "", reason: "e" };
  expect(parseExplanations(JSON.stringify([explanation]))).toEqual([explanation]);
});

test("each survivor that is explained stands in the code, and once", () => {
  const explanations = parseExplanations(committed);
  for (const { file, code } of explanations) {
    const path = `${repository}/${file}`;
    const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
    expect(lines.map((line) => line.trim())).toContain(code);
  }
  const known = explanations.map(({ reason: _, ...what }) => JSON.stringify(what));
  expect(known).toEqual([...new Set(known)]);
});
