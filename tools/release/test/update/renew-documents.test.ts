import { readFileSync } from "node:fs";
import { parseProvenance } from "@ianakit/generator/data";
import { expect, test } from "vitest";
import { DATA_FILES } from "../../src/update/data.js";
import { renewDocuments } from "../../src/update/renew-documents.js";

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

test("the documents of this repository say what its snapshot is", () => {
  const { provenance } = parseProvenance(read(DATA_FILES.provenance));
  if (provenance === undefined) throw new Error("data/provenance.json cannot be read");
  const documents = {
    notice: read(DATA_FILES.notice),
    readme: read(DATA_FILES.readme),
    dataReadme: read(DATA_FILES.dataReadme),
  };
  expect(renewDocuments(documents, provenance)).toEqual({ documents, problems: [] });
});

test("a composed snapshot names all that it is composed of, and what it lacks", () => {
  const documents = {
    notice: "--- The data ---\nold\n--- End of the data ---\n",
    readme: "<!-- snapshot: written by commands -->\n<!-- end of snapshot -->\n",
    dataReadme: "<!-- snapshot: written by commands -->\n<!-- end of snapshot -->\n",
  };
  const { documents: renewed } = renewDocuments(documents, {
    file: "a.csv",
    sha256: "0".repeat(64),
    rows: 14_535,
    asOf: "2026-09-17",
    source: "https://registry.example/a.csv",
    composedFrom: [
      { pypi: "one@1.0.0", registryDate: "2026-09-12", gives: "rows", license: "BSD-3-Clause" },
      { document: "a page", gives: "columns" },
    ],
    knownGaps: ["no dates"],
  });
  expect(renewed.notice).not.toContain("old");
  expect(renewed.notice).toContain(
    "- one 1.0.0 of PyPI, the registry of 2026-09-12 (BSD-3-Clause)\n- a page\n",
  );
  expect(renewed.dataReadme).toContain("has 14,535 rows");
  expect(renewed.dataReadme).toContain(
    "- one 1.0.0 of PyPI, the registry of 2026-09-12: rows\n- a page: columns\n",
  );
  expect(renewed.dataReadme).toContain("## What it lacks\n\n- no dates\n");
  expect(renewed.readme).toContain("as of **2026-09-17**, composed");
});
