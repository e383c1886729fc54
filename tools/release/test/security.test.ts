import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${root}SECURITY.md`, "utf8");
/** The rows of the table, without its head. */
const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)]
  .slice(1)
  .map(([, threat, defence, tests]) => ({
    threat: threat ?? "",
    defence: defence ?? "",
    tests: [...(tests ?? "").matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ""),
  }));

test("the table of threats is there", () => {
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)("against $threat there are tests, and they are where it says", ({ defence, tests }) => {
  expect(defence).not.toBe("");
  expect(tests).not.toEqual([]);
  for (const path of tests) {
    expect(path).toMatch(/\.test\.ts$/);
    expect([path, existsSync(`${root}${path}`)]).toEqual([path, true]);
  }
});

test("README and CONTRIBUTING lead to it", () => {
  for (const file of ["README.md", "CONTRIBUTING.md"])
    expect(readFileSync(`${root}${file}`, "utf8"), file).toContain("(SECURITY.md)");
});

test("it names nobody's address", () => {
  expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
});
