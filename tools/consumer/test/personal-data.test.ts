import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { readEmbeddedRows } from "../../../vitest.embedded-rows.js";
import { PACKAGES } from "./install-packages.js";
import { readTarball } from "./read-tarball.js";

const rows = readEmbeddedRows();
const PEOPLE_COLUMNS = new Set(["Assignee", "Contact"]);

/** The addresses that stand in the registry, in each way that IANA writes them. */
const ADDRESS =
  /[\p{L}\p{N}_.+-]+[@&][\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}.+-]+_at_[\p{L}\p{N}._-]+|<[\p{L}\p{N}_.+-]+ at [^<>\s]+>/gu;
const addresses = new Set(rows.flatMap((row) => Object.values(row).join("\n").match(ADDRESS) ?? []));

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
  [...readTarball(inject("tarballs")[name] ?? "")].map(([path, text]) => ({ path: `${name}/${path}`, text })),
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
      (text.match(ADDRESS) ?? []).map((address) => `${path}: ${address}`),
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
  const addressed = rows.filter((row) => Object.values(row).join("\n").match(ADDRESS) !== null);
  const names = [...new Set(addressed.map((row) => row["Service Name"] || row["Port Number"] || ""))];

  const commands = [["services"], ...names.flatMap((name) => [[name], ["types", name]])];

  it.each(commands.map((words) => words.join(" ")))("to `ianakit %s --json`", (command) => {
    const { stdout } = spawnSync(process.execPath, [bundle, ...command.split(" "), "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    expect(JSON.parse(stdout)).toHaveProperty("results");
    expect(stdout.match(ADDRESS)).toBe(null);
  });
});
