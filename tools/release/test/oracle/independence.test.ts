import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/oracle/", import.meta.url));

test("the oracle imports nothing that it judges: only itself, Node and the compiler", () => {
  const imports = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    return [...text.matchAll(/from "([^"]+)"/g)].map(([, specifier]) => specifier ?? "");
  });
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((specifier) => !/^(?:\.\/|node:|typescript$)/.test(specifier))).toEqual([]);
});
