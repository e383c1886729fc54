import { describe, expect, it } from "vitest";
import { PACKAGE_NAMES } from "../../src/api/package-api.js";
import { locateRepository } from "../../src/commands/locate-repository.js";
import { reportTxt } from "../../src/commands/report-txt.js";
import { makePackages, readRegistry } from "../../src/pipeline.js";
import { NO_CORRECTIONS } from "../../src/registry/parse-corrections.js";
import { renderPackage } from "../../src/render/render-package.js";
import type { ColumnKey } from "../../src/rows/row.js";
import { makeCsv, makeRow } from "../make-csv.js";

/** Every way of spelling an address; each holds the word that must be in no file. */
const SPELLINGS = [
  "secret@host.example",
  "secret&host.example",
  "<secret@host.example>",
  "<secret&host.example>",
  "<secret at host.example>",
  "secret at host dot example",
  "secret (at) host (dot) example",
  "secret[at]host.example",
  "secret_at_host.example",
  "secret @ host.example",
  "mailto:secret@host.example",
  "Séc.secret@höst.example",
] as const;

const FREE_COLUMNS = ["description", "reference", "unauthorizedUse", "assignmentNotes"] as const;

/** Every generated file of a registry in one text. */
function generate(column: ColumnKey, text: string): string {
  const rest = { assignmentNotes: "Defined TXT keys: u", [column]: text };
  const rows = [
    makeRow("http 80/tcp", rest),
    makeRow("ipp", rest),
    makeRow("discard 9/dccp", { ...rest, serviceCode: "1145656131" }),
    makeRow("- 4/tcp", { ...rest, description: column === "description" ? text : "Unassigned" }),
  ];
  const { registry, problems } = readRegistry(makeCsv(rows), NO_CORRECTIONS, { isSmallAllowed: true });
  expect(problems).toEqual([]);
  const snapshot = { date: "2026-01-01", sha256: "0".repeat(64), rowCount: rows.length, knownGaps: [] };
  const { apis } = makePackages(registry, undefined, snapshot);
  return PACKAGE_NAMES.flatMap((name) => renderPackage(name, apis).map((file) => file.text)).join("\n");
}

/** What is left of a planted address. */
function findAddress(text: string): string | undefined {
  return /secret|h[oö]st/i.exec(text)?.[0];
}

describe("an address of a person is in no generated file", () => {
  it.each(FREE_COLUMNS)("if it stands in the column %s", (column) => {
    // Brackets divide the references.
    for (const spelling of SPELLINGS.filter((each) => column !== "reference" || !each.includes("["))) {
      expect(findAddress(generate(column, `Ask ${spelling}`)), spelling).toBe(undefined);
      expect(findAddress(generate(column, `Defined TXT keys: ${spelling}`)), spelling).toBe(undefined);
    }
    expect(generate(column, "Ask nobody")).toContain("Ask nobody");
  });

  it.each(["assignee", "contact"] as const)("if it stands in the column %s", (column) => {
    const ids = ["secret_at_host_example", "Secret_At_Host", "secret&host.example", "secret@host.example"];
    for (const id of ids) expect(findAddress(generate(column, `[${id}][Some_One]`)), id).toBe(undefined);
    expect(generate(column, "[secret_at_host_example][Some_One]")).toContain("Some_One");
  });

  it("if it is cited as a reference", () => {
    expect(findAddress(generate("reference", "[secret_at_host_example][RFC1]"))).toBe(undefined);
    expect(findAddress(generate("reference", "[https://secret@host.example/]"))).toBe(undefined);
  });
});

it("an address of a person is not in what report:txt prints", async () => {
  const report = await reportTxt(locateRepository());
  expect(report).toContain("Contact The ZAZ Software");
  expect(report).not.toMatch(/[\p{L}\p{N}][@&][\p{L}\p{N}-]+\.\p{L}|<[^>]* at |_at_/iu);
});
