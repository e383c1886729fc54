import { expect, it } from "vitest";
import { PACKAGE_NAMES } from "../src/api/package-api.js";
import { formatLedger } from "../src/identifiers/format-ledger.js";
import { makePackages, readRegistry } from "../src/pipeline.js";
import { parseCorrections } from "../src/registry/parse-corrections.js";
import { renderPackage } from "../src/render/render-package.js";
import { readData } from "../test/real/read-real-registry.js";
import { shuffleRows } from "../test/real/shuffle-rows.js";

const { corrections } = parseCorrections(readData("corrections.json"));
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

it("what is generated of the embedded registry is the same text in whatever order its ports stand", () => {
  const csv = readData("service-names-port-numbers.csv");
  const mixed = shuffleRows();
  expect(mixed).not.toBe(csv);
  const text = makeAll(csv);
  expect(makeAll(mixed) === text).toBe(true);
  expect(text.split("\n").filter((line) => line.includes(snapshot.sha256))).toHaveLength(1);
});
