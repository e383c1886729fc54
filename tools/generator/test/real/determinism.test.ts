import { describe, expect, it } from "vitest";
import { isFirstSnapshot, readEmbeddedRows } from "../../../../vitest.embedded-rows.js";
import { PACKAGE_NAMES } from "../../src/api/package-api.js";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { makePackages, readRegistry } from "../../src/pipeline.js";
import { parseCorrections } from "../../src/registry/parse-corrections.js";
import { renderPackage } from "../../src/render/render-package.js";
import { groupRows } from "./group-rows.js";
import { readData, readRealLedger } from "./read-real-registry.js";

const { corrections } = parseCorrections(readData("corrections.json"));
const csv = readData("service-names-port-numbers.csv");
const snapshot = { date: "2026-09-17", sha256: "0".repeat(64), rowCount: 14_535, knownGaps: [] };

/** Everything that is made of a CSV text, in one text. */
function makeAll(text: string): string {
  const { registry, problems } = readRegistry(text, corrections);
  expect(problems).toEqual([]);
  const { apis, ledger } = makePackages(registry, undefined, snapshot);
  const files = PACKAGE_NAMES.flatMap((name) =>
    renderPackage(name, apis).map((file) => `${name}/${file.path}\n${file.text}`),
  );
  return [formatLedger(ledger), ...files].join("\n");
}

/** The rows in another order, those of one port and transport protocol as they were. The same shuffle each time. */
function shuffleRows(): string {
  const rows = readEmbeddedRows();
  const groups = [...groupRows(rows, (row) => `${row["Port Number"]} ${row["Transport Protocol"]}`).values()];
  const mixed = groups
    .map((group, index) => ({ group, rank: (index * 7919) % groups.length }))
    .toSorted((a, b) => a.rank - b.rank);
  const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
  return [Object.keys(rows[0] ?? {}), ...mixed.flatMap(({ group }) => group).map(Object.values)]
    .map((cells) => `${cells.map(quote).join(",")}\n`)
    .join("");
}

describe("what is generated", () => {
  const once = makeAll(csv);

  it("is the same a second time, whatever the order of the rows across ports", () => {
    const mixed = shuffleRows();
    expect(mixed).not.toBe(csv);
    expect(makeAll(mixed) === once).toBe(true);
  });

  it("gives the committed ledger nothing that it lacks", () => {
    const { registry } = readRegistry(csv, corrections);
    const { ledger, problems } = makePackages(registry, readRealLedger(), snapshot);
    expect(problems).toEqual([]);
    expect(formatLedger(ledger) === readData("identifiers.json")).toBe(true);
  });

  it.runIf(isFirstSnapshot)("of 2026-09-17 is what the first ledger holds", () => {
    expect(once.startsWith(readData("identifiers.json"))).toBe(true);
  });

  it("names no snapshot but in the registry's own package", () => {
    expect(once.split("\n").filter((line) => line.includes("0".repeat(64))).length).toBeLessThanOrEqual(1);
  });
});
