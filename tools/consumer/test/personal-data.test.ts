import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { readEmbeddedRows } from "../../../vitest.embedded-rows.js";
import { PACKAGES } from "./install-packages.js";
import { readPackage } from "./read-package.js";

const rows = readEmbeddedRows();
const PEOPLE_COLUMNS = new Set(["Assignee", "Contact"]);

/** The addresses that stand in the registry, in each way that IANA writes them. */
const ADDRESS =
  /[\p{L}\p{N}_.+-]+[@&][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}.+-]+_at_[\p{L}\p{N}._-]+|<[\p{L}\p{N}_.+-]+ at [^<>\s]+>/gu;

/** What every address has, and little else: the only places where it is worth while to look for the whole of one. */
const MARK = /[@&](?=[\p{L}\p{N}-])|_at_| at (?=[^<>\s]+>)/gu;

/** Longer than half an address. */
const REACH = 100;

/** The texts in the form of an address: what `text.match(ADDRESS)` gives, without trying each word of megabytes. */
function findAddresses(text: string): readonly string[] {
  return [...text.matchAll(MARK)].flatMap(({ index }) => {
    const start = Math.max(0, index - REACH);
    const around = [...text.slice(start, index + REACH).matchAll(ADDRESS)];
    return around
      .filter((match) => start + match.index <= index && index < start + match.index + match[0].length)
      .map(([address]) => address);
  });
}

const addressed = rows
  .map((row) => ({ row, found: findAddresses(Object.values(row).join("\n")) }))
  .filter(({ found }) => found.length > 0);
const addresses = new Set(addressed.flatMap(({ found }) => found));

/** The words of an address that would give it away: its two ends, without what stands between. */
const ends = [...addresses].map((address) => address.replace(/[<>]/g, "").split(/@|&|_at_| at /i));

const ids = new Set(
  rows.flatMap((row) =>
    [...PEOPLE_COLUMNS].flatMap((column) =>
      [...(row[column] ?? "").matchAll(/\[([^\]]*)\]/g)].map(([, id = ""]) => id),
    ),
  ),
);

/** An id that is a word of the other columns too (`Oracle`), or of the RFCs (`IESG`), tells nothing of a person. */
const ordinaryWords = new Set([
  "iesg",
  ...rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) =>
      PEOPLE_COLUMNS.has(column) ? [] : splitWords(text.toLowerCase()),
    ),
  ),
]);
const people = [...ids].filter((id) => !ordinaryWords.has(id.toLowerCase()));

const files = PACKAGES.flatMap((name) =>
  [...readPackage(name)].map(([path, text]) => ({ path: `${name}/${path}`, text })),
);

function splitWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_.-]+/gu) ?? [];
}

/** Licences of libraries are shipped as their authors wrote them, with the addresses in them. */
const LICENCES_OF_OTHERS = "cli/dist/LICENSES.txt";

/** An operator in a library of the bundle. */
const OPERATION = "cli/dist/lint.cjs: left.value&right.value";

describe("in the tarballs", () => {
  it("the registry has people and addresses, so that the other tests can fail", () => {
    expect(people.length).toBeGreaterThan(4000);
    expect([...addresses]).toEqual(
      expect.arrayContaining([expect.stringContaining("&"), expect.stringContaining(" at ")]),
    );
    expect(files.length).toBeGreaterThan(100);
  });

  it("nothing has the form of an address, except in the licences of libraries", () => {
    const found = files.flatMap(({ path, text }) =>
      findAddresses(text).map((address) => `${path}: ${address}`),
    );
    const unknown = found.filter((line) => !line.startsWith(`${LICENCES_OF_OTHERS}: `) && line !== OPERATION);
    expect(unknown).toEqual([]);
  });

  it("no address of the registry is left, in whatever spelling", () => {
    for (const [local = "", host = ""] of ends) {
      const holders = files.filter(({ text }) => text.includes(host) && splitWords(text).includes(local));
      expect([host, holders.map(({ path }) => path)]).toEqual([host, []]);
    }
  });

  it("people stand in registry/details, by the registry's ids, as ESM and as CommonJS, and in no other file", () => {
    const holders = files.flatMap(({ path, text }) => {
      const words = new Set(splitWords(text));
      const found = people.filter((id) => words.has(id));
      return found.length === 0 ? [] : [[path, found.length > 4000 ? "nearly all" : found]];
    });
    expect(holders).toEqual([
      ["registry/dist/details.cjs", "nearly all"],
      ["registry/dist/details.js", "nearly all"],
    ]);
  });
});

describe("the command line prints nobody's address", () => {
  const bundle = join(inject("consumer"), "node_modules/ianakit/dist/ianakit.cjs");
  const names = [...new Set(addressed.map(({ row }) => row["Service Name"] || row["Port Number"] || ""))];

  it.each([
    ["every service", ["services"]],
    ["those whose row has an address", names],
    ["the TXT keys of one of them", ["types", names[0] ?? ""]],
  ])("to who asks for %s as JSON", (_, command) => {
    const { stdout } = spawnSync(process.execPath, [bundle, ...command, "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    expect(JSON.parse(stdout)).toHaveProperty("results");
    expect(findAddresses(stdout)).toEqual([]);
  });
});
