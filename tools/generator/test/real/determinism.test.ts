import { describe, expect, it } from "vitest";
import { isFirstSnapshot } from "../../../../vitest.embedded-rows.js";
import { formatLedger } from "../../src/identifiers/format-ledger.js";
import { type MadePackages, makePackages, readRegistry } from "../../src/pipeline.js";
import { parseCorrections } from "../../src/registry/parse-corrections.js";
import { readData, readRealLedger, readRealRegistry } from "./read-real-registry.js";
import { shuffleRows } from "./shuffle-rows.js";

const snapshot = { date: "2026-09-17", sha256: "0".repeat(64), rowCount: 14_535, knownGaps: [] };

/** What all sources are rendered from, in one text; `long/determinism.test.ts` renders it. */
function describeModel({ apis, ledger }: MadePackages): string {
  const ordered = (_: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  return `${formatLedger(ledger)}${JSON.stringify(apis, ordered)}`;
}

describe("what is generated", () => {
  const csv = readData("service-names-port-numbers.csv");
  const { registry } = readRealRegistry();
  const once = describeModel(makePackages(registry, undefined, snapshot));

  it("is the same a second time, whatever the order of the rows across ports", () => {
    const mixed = shuffleRows();
    expect(mixed).not.toBe(csv);
    const { corrections } = parseCorrections(readData("corrections.json"));
    const again = readRegistry(mixed, corrections);
    expect(again.problems).toEqual([]);
    expect(describeModel(makePackages(again.registry, undefined, snapshot)) === once).toBe(true);
  });

  it("gives the committed ledger nothing that it lacks", () => {
    const { ledger, problems } = makePackages(registry, readRealLedger(), snapshot);
    expect(problems).toEqual([]);
    expect(formatLedger(ledger) === readData("identifiers.json")).toBe(true);
  });

  it.runIf(isFirstSnapshot)("of 2026-09-17 is what the first ledger holds", () => {
    expect(once.startsWith(readData("identifiers.json"))).toBe(true);
  });
});
