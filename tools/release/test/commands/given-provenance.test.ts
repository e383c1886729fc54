import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { type UpdateOptions, updateRegistry } from "../../src/commands/update-registry.js";
import { makeCsv } from "../make-csv.js";
import { TestRepository } from "./test-repository.js";

const csv = makeCsv(["foo 100/tcp", "bar 200/tcp"]);
const PROVENANCE = {
  file: "composed.csv",
  sha256: createHash("sha256").update(csv).digest("hex"),
  rows: 2,
  asOf: "2026-02-01",
  source: "https://registry.example/registry.csv",
  composedFrom: [
    { pypi: "pypcapkit@1.4.1", registryDate: "2026-01-30", gives: "rows", license: "BSD-3-Clause" },
  ],
  knownGaps: ["dates are missing"],
  counts: { rows: 2 },
};

/** A folder with a snapshot, and what a test says of it beside it. */
function laySnapshot(provenance: object | undefined, bytes: string | Uint8Array = csv) {
  const folder = mkdtempSync(join(tmpdir(), "ianakit-given-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "composed.csv"), bytes);
  const beside = join(folder, "provenance.json");
  if (provenance !== undefined) writeFileSync(beside, JSON.stringify(provenance));
  return { from: join(folder, "composed.csv"), beside };
}

const update = (repository: TestRepository, options: UpdateOptions) =>
  updateRegistry(repository.root, { isSmallAllowed: true, ...options });

test("what stands beside a snapshot says where it comes from: in provenance.json, NOTICE and the READMEs", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await update(repository, { from: laySnapshot(PROVENANCE).from });
  expect(JSON.parse(repository.read("provenance"))).toEqual({
    ...PROVENANCE,
    file: "service-names-port-numbers.csv",
    format: "IANA CSV, 12 columns",
  });
  expect(repository.read("notice")).toContain(
    "pypcapkit 1.4.1 of PyPI, the registry of 2026-01-30 (BSD-3-Clause)",
  );
  expect(repository.read("readme")).toContain("**2026-02-01**, composed of facts");
  expect(repository.read("dataReadme")).toContain("- dates are missing");
});

test("--provenance goes before what stands beside the snapshot, which may be packed", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const { from } = laySnapshot({ ...PROVENANCE, rows: 7 }, gzipSync(csv));
  const provenance = laySnapshot({ ...PROVENANCE, knownGaps: ["another gap"] }).beside;
  await update(repository, { from, provenance });
  expect(JSON.parse(repository.read("provenance")).knownGaps).toEqual(["another gap"]);
});

test("a snapshot that comes alone is IANA's own file", async () => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  await update(repository, { from: laySnapshot(undefined).from, date: "2026-02-01" });
  expect(JSON.parse(repository.read("provenance")).composedFrom).toBe(undefined);
  expect(repository.read("notice")).toContain("is IANA's own file");
});

test("another origin of the same rows is taken, the same one is not taken twice", async () => {
  const repository = new TestRepository(["foo 100/tcp", "bar 200/tcp"], "2026-01-01");
  const { from } = laySnapshot(PROVENANCE);
  expect((await update(repository, { from })).kind).toBe("updated");
  expect(JSON.parse(repository.read("provenance")).knownGaps).toEqual(PROVENANCE.knownGaps);
  expect((await update(repository, { from })).kind).toBe("unchanged");
});

test.each([
  [
    "the sum of another snapshot",
    { ...PROVENANCE, sha256: "0".repeat(64) },
    {},
    /it speaks of another snapshot/,
  ],
  ["another number of rows", { ...PROVENANCE, rows: 3 }, {}, /gives 3 rows, but composed.csv has 2/],
  [
    "another day than --date",
    PROVENANCE,
    { date: "2026-03-01" },
    /the provenance of the snapshot says 2026-02-01/,
  ],
  [
    "no origin of a part",
    { ...PROVENANCE, composedFrom: [{ gives: "x" }] },
    {},
    /one of npm, pypi and document/,
  ],
  ["nothing, because it is not there", PROVENANCE, { provenance: "no-such-file" }, /cannot be read/],
])("with %s nothing is taken, and data/ is as before", async (_, provenance, options, message) => {
  const repository = new TestRepository(["foo 100/tcp"], "2026-01-01");
  const before = repository.snapshot();
  const taken = update(repository, { from: laySnapshot(provenance).from, ...options });
  await expect(taken).rejects.toMatchObject({
    problems: [expect.objectContaining({ message: expect.stringMatching(message) })],
  });
  expect(repository.snapshot()).toEqual(before);
});
